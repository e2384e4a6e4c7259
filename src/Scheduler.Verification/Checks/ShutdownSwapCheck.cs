using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>The given days cover the due days with the swap in, and no floor of line or city is undercut.</summary>
internal sealed class ShutdownSwapCheck : IRuleCheck<ShutdownSwap>
{
    public IEnumerable<Comparison> Compare(ShutdownSwap rule, SiteRecords records) =>
        [.. AdjustedDue.Compare(rule, records), .. Floors(rule, records), .. CityFloors(rule, records)];

    private static IEnumerable<Comparison> Floors(ShutdownSwap rule, SiteRecords records) =>
        from record in records.Of(rule)
        where rule.Swaps.Any(swap => swap.FromLineId == record.Id)
        select GivenDays.Reach(record, rule.Window, rule.FloorDays);

    private static IEnumerable<Comparison> CityFloors(ShutdownSwap rule, SiteRecords records)
    {
        foreach (var (city, floor) in rule.CityFloorDays)
        {
            var given = records.Lines.Where(record => record.City.Id == city).Sum(record => record.StoppedIn(rule.Window.Days));
            var name = records.Scenario.Cities.Single(candidate => candidate.Id == city).Name;
            yield return Comparison.AtLeast(given, floor, Unit.Days, "ShutdownSwap.City", name, given, rule.Window.Name, rule.Window.Days, floor);
        }
    }
}
