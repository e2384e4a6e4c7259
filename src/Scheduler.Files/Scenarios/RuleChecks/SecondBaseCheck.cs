using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>A window of a line has one base. Kinds with one window are rivals of each other; kinds with several windows have no such key, and
/// another base of one of these windows would add up silently.</summary>
internal sealed class SecondBaseCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        var bases = rules.Sound<Rule>().Where(pair => !pair.Rule.BaseWindows.IsEmpty).ToList();
        for (var later = 1; later < bases.Count; later++)
        {
            foreach (var earlier in bases.Take(later)) Check(bases[later], earlier, rules, faults);
        }
    }

    private static void Check((ReadRule Place, Rule Rule) later, (ReadRule Place, Rule Rule) earlier, RuleSet rules, FaultCollector faults)
    {
        foreach (var window in later.Rule.BaseWindows.Where(window => earlier.Rule.BaseWindows.Any(other => other.Id == window.Id)))
        {
            if (later.Rule.RivalKey == RivalKeys.BaseOf(window) && earlier.Rule.RivalKey == RivalKeys.BaseOf(window)) continue;
            var before = rules.BoundOf(earlier.Rule).ToDictionary(pair => pair.Line.Id, pair => pair.Days);
            var lines = rules.BoundOf(later.Rule)
                .Where(pair => before.TryGetValue(pair.Line.Id, out var days) && Meet(days, pair.Days, window))
                .Select(pair => pair.Line.Id)
                .ToList();
            if (lines.Count == 0) continue;
            faults.Add(
                FaultKind.TwiceOnWindow,
                later.Place.Map.Place,
                window.Id,
                later.Rule.Kind,
                earlier.Rule.Id,
                earlier.Place.Line,
                Readable.List(lines),
                window.Name);
        }
    }

    private static bool Meet(DaySet first, DaySet second, Window window) => !first.Intersect(second).Intersect(window.Days).IsEmpty;
}
