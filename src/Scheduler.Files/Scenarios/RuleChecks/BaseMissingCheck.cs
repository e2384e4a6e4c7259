using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>What adjusts base days finds base days of the same line and window.</summary>
/// <param name="windowOf">The window of a rule.</param>
/// <param name="key">The key that names it.</param>
internal sealed class BaseMissingCheck<T>(Func<T, Window> windowOf, string key = "window") : IRuleCheck
    where T : Rule
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        if (!rules.KnowsAll<Rule>()) return;
        var bases = rules.Sound<Rule>()
            .SelectMany(pair => rules.LinesOf(pair.Rule), (pair, line) => (line.Id, pair.Rule.BaseWindows))
            .SelectMany(pair => pair.BaseWindows, (pair, window) => (pair.Id, window.Id))
            .ToHashSet();
        foreach (var (read, rule) in rules.Sound<T>())
        {
            var window = windowOf(rule);
            var without = rules.LinesOf(rule).Select(line => line.Id).Where(line => !bases.Contains((line, window.Id))).ToList();
            if (without.Count > 0)
                faults.Add(FaultKind.BaseMissing, read.PlaceOf(key), window.Id, rule.Kind, window.Name, Readable.List(without));
        }
    }
}
