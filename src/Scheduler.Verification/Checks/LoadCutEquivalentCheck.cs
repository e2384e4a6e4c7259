using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The line runs on all days of the cut, and gives what the equivalent days leave it owing.</summary>
internal sealed class LoadCutEquivalentCheck : IRuleCheck<LoadCutEquivalent>
{
    public IEnumerable<Comparison> Compare(LoadCutEquivalent rule, SiteRecords records) =>
        [.. records.Of(rule).Select(record => Runs(rule, records, record)), .. AdjustedDue.Compare(rule, records)];

    private static Comparison Runs(LoadCutEquivalent rule, SiteRecords records, LineRecord record)
    {
        var stopped = records.BoundDays(rule, record).Intersect(record.Stops);
        return Comparison.AtMost(stopped.Count, 0, Unit.Days, "LoadCutEquivalent",
            record.Id, rule.LoadPercent, rule.Window.Name, stopped.Count, stopped.IsEmpty ? "–" : stopped)
            .About(record.Id, stopped.Intervals.FirstOrDefault()?.Start);
    }
}
