using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Every line that owes days is off on a day of the window no later than the date.</summary>
internal sealed class FirstStopByCheck : IRuleCheck<FirstStopBy>
{
    public IEnumerable<Comparison> Compare(FirstStopBy rule, SiteRecords records)
    {
        foreach (var record in records.Of(rule).Where(record => record.Due.DueDays > 0))
        {
            var binding = records.BoundDays(rule, record);
            var inTime = rule.Window.Days.Dates().Where(date => date <= rule.Latest && binding.Contains(date)).ToList();
            var found = inTime.Count(record.IsStopped);
            object first = record.Stops.IsEmpty ? "–" : record.Stops.Intervals[0].Start;
            yield return Comparison.AtLeast(found, 1, Unit.Days, "FirstStopBy",
                record.Id, found, rule.Window.Name, rule.Latest, first)
                .About(record.Id, rule.Latest);
        }
    }
}
