using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Every member of an output cap has a line that the rule speaks of; a cap on nothing is a slip of the pen.</summary>
internal sealed class CapMemberCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsLines) return;
        foreach (var (read, cap) in rules.Sound<OutputCap>())
        {
            var members = rules.LinesOf(cap).Select(cap.MemberOf).ToHashSet();
            var map = read.Map.Map("maxTonnes", keys: null);
            foreach (var member in cap.MaxTonnes.Keys.Where(member => !members.Contains(member)))
                faults.Add(FaultKind.CapOnNothing, map.PlaceOf(member), member, cap.Id, Readable.List(members.Order(StringComparer.Ordinal)));
        }
    }
}
