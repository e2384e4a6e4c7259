using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Two rules of one kind do not speak of the same line and window.</summary>
/// <param name="windowOf">The window of a rule.</param>
internal sealed class OncePerWindowCheck<T>(Func<T, Window> windowOf) : IRuleCheck
    where T : Rule
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var first = new Dictionary<(string Line, string Window), ReadRule>();
        foreach (var (read, rule) in rules.Sound<T>())
        {
            var window = windowOf(rule);
            var taken = rules.LinesOf(rule).Select(line => line.Id).Where(line => !first.TryAdd((line, window.Id), read)).ToList();
            foreach (var earlier in taken.GroupBy(line => first[(line, window.Id)]))
            {
                var lines = Readable.List(earlier);
                faults.Add(
                    FaultKind.TwiceOnWindow, read.PlaceOf("window"), window.Id, rule.Kind, earlier.Key.Rule.Id, earlier.Key.Line, lines, window.Name);
            }
        }
    }
}
