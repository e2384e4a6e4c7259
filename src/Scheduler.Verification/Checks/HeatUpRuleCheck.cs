using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every stop is longer than its heat-up; where that counts as run, the days before it are enough.</summary>
/// <remarks>What began before the first day is measured from its true beginning, also where it ended on the eve of it.</remarks>
internal sealed class HeatUpRuleCheck : IRuleCheck<HeatUpRule>
{
    public IEnumerable<Comparison> Compare(HeatUpRule rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule))
        {
            if (record is { WasStopped: true, Continuation: null })
                yield return Long(rule, record, new DateInterval(record.History!.Since, record.Horizon.From.PlusDays(-1)), record.Horizon.From);
            foreach (var planned in record.Stops.Intervals.Where(stop => stop.End < record.Horizon.To || !MayBeCut(records, record)))
            {
                var whole = planned == record.Continuation ? new DateInterval(record.History!.Since, planned.End) : planned;
                yield return Long(rule, record, whole, planned.Start);
            }

            if (rule.CountAs == HeatUpCount.Run && record.Due.DueDays > 0)
            {
                var taken = record.Stops.Count - record.GivenDays;
                yield return Comparison.AtLeast(record.GivenDays, record.Due.DueDays, Unit.Days, "HeatUpRule.Run",
                    record.Id, record.Stops.Count, taken, record.GivenDays, record.Due.DueDays)
                    .About(record.Id);
            }
        }
    }

    /// <summary>A stop that reaches the last day goes on, and may be cut there unless the line's block rule says otherwise.</summary>
    private static bool MayBeCut(SiteRecords records, LineRecord record) => !records.Scenario.Rules.OfType<BlockLength>()
        .Any(blocks => !blocks.LastStopMayContinue && !records.BoundDays(blocks, record).IsEmpty);

    private static Comparison Long(HeatUpRule rule, LineRecord record, DateInterval stop, LocalDate date) =>
        Comparison.AtLeast(stop.Length, rule.Days + 1, Unit.Days, "HeatUpRule.Stop",
            record.Id, stop.Start, stop.End, stop.Length, rule.Days, rule.Days + 1)
            .About(record.Id, date);
}
