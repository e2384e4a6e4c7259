using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On every day of the order the line is in the ordered state; the days that are not are named together.</summary>
internal sealed class FixedOrderCheck : IRuleCheck<FixedOrder>
{
    public IEnumerable<Comparison> Compare(FixedOrder rule, SiteRecords records) =>
        records.Of(rule).Select(record =>
        {
            var ordered = rule.State == LineState.Stopped;
            LocalDate[] wrong = [.. rule.Days.Where(date => record.IsStopped(date) != ordered)];
            var kept = rule.Days.Length - wrong.Length;
            object wrongDays = wrong.Length == 0 ? "–" : DaySet.Of(wrong.Select(date => new DateInterval(date, date)));
            return Comparison.AtLeast(kept, rule.Days.Length, Unit.Days, $"FixedOrder.{rule.State}",
                record.Id, rule.Days.Start, rule.Days.End, kept, rule.Days.Length, wrongDays)
                .About(record.Id, wrong.Length == 0 ? null : wrong[0]);
        });
}
