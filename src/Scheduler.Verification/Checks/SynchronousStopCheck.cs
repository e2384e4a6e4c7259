using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On every day of the window all lines are off or none is; exempt lines are not counted.</summary>
internal sealed class SynchronousStopCheck : IRuleCheck<SynchronousStop>
{
    public IEnumerable<Comparison> Compare(SynchronousStop rule, SiteRecords records)
    {
        foreach (var date in rule.Window.Days.Dates())
        {
            LineRecord[] lines = [.. records.Of(rule)
                .Where(record => records.BoundDays(rule, record).Contains(date) && !records.ExemptDays(record).Contains(date))];
            if (lines.Length < 2) continue;
            var off = lines.Where(record => record.IsStopped(date)).Select(record => record.Id).ToList();
            var on = lines.Select(record => record.Id).Except(off).ToList();
            yield return Comparison.AtMost(Math.Min(off.Count, on.Count), 0, Unit.Lines, "SynchronousStop",
                date, lines.Length, off.Count, on.Count, Names(off), Names(on))
                .About(null, date);
        }
    }

    private static string Names(List<string> ids) => ids.Count == 0 ? "–" : string.Join(", ", ids);
}
