using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Due;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>All lines together reach the total, and none is too far from its part.</summary>
internal sealed class FleetTotalCheck : IRuleCheck<FleetTotal>
{
    public IEnumerable<Comparison> Compare(FleetTotal rule, SiteRecords records)
    {
        LineRecord[] fleet = [.. records.Of(rule)];
        if (fleet.Length == 0) return [];
        var (window, total) = (rule.Window, rule.TotalOf(fleet.Length));
        var given = fleet.Sum(record => record.GivenIn(window.Days));
        return
        [
            Comparison.AtLeast(given, total, Unit.LineDays, "FleetTotal.Sum", fleet.Length, given, window.Name, window.Days, total),
            .. GivenDays.OfBase(rule, records),
            .. fleet.Select(record => Most(rule, records, record)),
        ];
    }

    private static Comparison Most(FleetTotal rule, SiteRecords records, LineRecord record)
    {
        var found = record.GivenIn(rule.Window.Days);
        var part = FleetTotalDue.PartOf(rule, records.Scenario, record.Line);
        return Comparison.AtMost(found, part + rule.SpreadDays, Unit.Days, "FleetTotal.Most",
            record.Id, found, rule.Window.Name, rule.Window.Days, part + rule.SpreadDays, part, rule.SpreadDays)
            .About(record.Id);
    }
}
