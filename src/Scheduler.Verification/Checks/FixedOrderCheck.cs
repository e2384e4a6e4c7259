using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>On every day of the order, or of the report, the line is in the state that it names; the days on which it is not are named together. Being idle
/// is no stop of the plan, so that a plan must not have one there.</summary>
internal sealed class FixedOrderCheck : IRuleCheck<FixedOrder>
{
    public IEnumerable<Comparison> Compare(FixedOrder rule, SiteRecords records) =>
        records.Of(rule).Select(record =>
        {
            var asked = rule.State == LineState.Stopped;
            var days = records.BoundDays(rule, record);
            LocalDate[] wrong = [.. days.Dates().Where(date => record.IsStopped(date) != asked)];
            var kept = days.Count - wrong.Length;
            object wrongDays = wrong.Length == 0 ? "–" : DaySet.Of(wrong.Select(date => new DateInterval(date, date)));
            return Comparison.AtLeast(kept, days.Count, Unit.Days, $"FixedOrder.{(rule.IsReport ? "Report." : "")}{rule.State}",
                record.Id, days, kept, days.Count, wrongDays)
                .About(record.Id, wrong.Length == 0 ? null : wrong[0]);
        });
}
