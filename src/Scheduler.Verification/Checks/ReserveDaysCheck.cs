using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The called days are given, and enough running days are left for those that may still be called.</summary>
internal sealed class ReserveDaysCheck : IRuleCheck<ReserveDays>
{
    public IEnumerable<Comparison> Compare(ReserveDays rule, SiteRecords records) =>
    [
        .. rule.Called.IsEmpty ? [] : GivenDays.OfBase(rule, records),
        .. records.Of(rule).Where(_ => !rule.Window.Days.IsEmpty).Select(record => Room(rule, records, record)),
    ];

    private static Comparison Room(ReserveDays rule, SiteRecords records, LineRecord record)
    {
        var bound = records.BoundDays(rule, record);
        var kept = Percentage.Part(rule.UncalledDays, bound.Count, rule.Window.Days.Count, Rounding.Up);
        var running = record.RunningIn(bound);
        return Comparison.AtLeast(running, kept, Unit.Days, "ReserveDays", record.Id, running, rule.Window.Name, bound, kept)
            .About(record.Id);
    }
}
