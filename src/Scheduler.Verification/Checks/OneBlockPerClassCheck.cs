using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>One stop, of exactly the due days, inside the window.</summary>
internal sealed class OneBlockPerClassCheck : IRuleCheck<OneBlockPerClass>
{
    public IEnumerable<Comparison> Compare(OneBlockPerClass rule, SiteRecords records) =>
        records.Of(rule).SelectMany(record => (IEnumerable<Comparison>)
            [GivenDays.CoverDue(record), NotMore(rule, record), Inside(rule, record), OneStop(record)]);

    private static Comparison NotMore(OneBlockPerClass rule, LineRecord record) => Comparison.AtMost(
        record.GivenDays, record.Due.DueDays, Unit.Days, "OneBlockPerClass.Most",
        record.Id, record.GivenDays, rule.Window.Name, rule.Window.Days, record.Due.DueDays)
        .About(record.Id);

    private static Comparison Inside(OneBlockPerClass rule, LineRecord record)
    {
        LocalDate[] outside = [.. record.Stops.Dates().Where(date => !rule.Window.Days.Contains(date))];
        return Comparison.AtMost(outside.Length, 0, Unit.Days, "OneBlockPerClass.Outside",
            record.Id, outside.Length, rule.Window.Name, rule.Window.Days)
            .About(record.Id, outside.Length == 0 ? null : outside[0]);
    }

    /// <summary>A stop carried in from before the first day and going on is the one block.</summary>
    private static Comparison OneStop(LineRecord record) => Comparison.AtMost(
        record.Stops.Intervals.Length, 1, Unit.Stops, "SpecialTreatment.OneBlock",
        record.Id, record.Stops.Intervals.Length, record.Horizon.From, record.Horizon.To)
        .About(record.Id, record.Stops.Intervals.Skip(1).FirstOrDefault()?.Start);
}
