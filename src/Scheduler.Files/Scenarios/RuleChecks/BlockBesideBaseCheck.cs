using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A class with one block of its own owes nothing else: days of another base could lie neither inside the block nor outside it.</summary>
internal sealed class BlockBesideBaseCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, block) in rules.Sound<OneBlockPerClass>())
        {
            var blocked = rules.LinesOf(block).Select(line => line.Id).ToHashSet();
            foreach (var (_, other) in rules.Sound<Rule>().Where(pair => pair.Rule != block && !pair.Rule.BaseWindows.IsEmpty))
            {
                var lines = rules.LinesOf(other).Select(line => line.Id).Where(blocked.Contains).ToList();
                if (lines.Count > 0) faults.Add(FaultKind.BlockBesideBase, read.PlaceOf("appliesTo"), block.Id, other.Id, Readable.List(lines));
            }
        }
    }
}
