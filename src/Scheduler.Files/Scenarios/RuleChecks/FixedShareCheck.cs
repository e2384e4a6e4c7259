using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.RuleReaders;

namespace Scheduler.Files.Scenarios.RuleChecks;

/// <summary>Where every day of a window is off, a line cannot owe a share of them: nobody says which.</summary>
internal sealed class FixedShareCheck : IRuleCheck
{
    public void Check(RuleSet rules, FaultCollector faults)
    {
        foreach (var (read, rule) in rules.Sound<FixedWindow>())
            Report(read, "window", rules, faults, lineId => true, rule.Window.Days);
        foreach (var (read, rule) in rules.Sound<GradeWindow>())
        {
            var known = rule.Rows.Where(row => row.Assumed is null).ToList();
            Report(read, "rows", rules, faults, HasKnownRow, DaySet.Of(known.SelectMany(row => row.StopDays.Intervals)));

            bool HasKnownRow(string lineId) => rules.LinesOf(rule).Where(line => line.Id == lineId).SelectMany(rules.VersionsOf)
                .Any(version => known.Any(row => row.Grade == version.Grade));
        }
    }

    private static void Report(ReadRule read, string key, RuleSet rules, FaultCollector faults, Func<string, bool> concerns, DaySet stops)
    {
        var shares = rules.Sound<Rule>().Select(pair => pair.Rule).Where(rule => rule.DuePercent is not (null or 0 or 100));
        foreach (var share in shares)
        {
            var lines = from pair in rules.BoundOf(read.Rule)
                        from other in rules.BoundOf(share)
                        where other.Line.Id == pair.Line.Id && !other.Days.Intersect(pair.Days).Intersect(stops).IsEmpty && concerns(pair.Line.Id)
                        select pair.Line.Id;
            if (lines.ToList() is { Count: > 0 } scaled)
                faults.Add(FaultKind.ShareOnFixedWindow, read.PlaceOf(key), read.Rule.Id, share.Id, share.DuePercent!.Value, Readable.List(scaled));
        }
    }
}
