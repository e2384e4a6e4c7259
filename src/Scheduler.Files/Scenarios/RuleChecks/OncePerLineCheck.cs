using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Two rules of one kind do not speak of the same line; their order would decide otherwise.</summary>
internal sealed class OncePerLineCheck<T> : IRuleCheck
    where T : Rule
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var first = new Dictionary<string, ReadRule>();
        foreach (var (read, rule) in rules.Sound<T>())
        {
            var taken = rules.LinesOf(rule).Select(line => line.Id).Where(line => !first.TryAdd(line, read)).ToList();
            foreach (var earlier in taken.GroupBy(line => first[line]))
            {
                var lines = Readable.List(earlier);
                faults.Add(FaultKind.TwiceOnLine, read.PlaceOf("appliesTo"), rule.Id, rule.Kind, earlier.Key.Rule.Id, earlier.Key.Line, lines);
            }
        }
    }
}
