using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the city, or what its total is more than the base.</summary>
internal sealed class CityAddOnDue : IDueSource<CityAddOn>
{
    public IEnumerable<DueClaim> Claims(CityAddOn rule, DueFile file)
    {
        if (rule.Mode == CityAddOnMode.Add)
            return [new(rule.Window, rule.Days, DueSources.Reason("CityAdd", rule.Window.Name, rule.Days), IsBase: false)];

        var bases = new BaseClaims(file, rule.Window);
        return file.Scenario.BoundDays(rule, file.Line).Intersect(rule.Window.Days).Dates()
            .Select(date => (Date: date, Base: bases.On(date)))
            .Where(day => day.Base is { } days && days < rule.Days)
            .GroupBy(day => day.Base!.Value, day => day.Date)
            .Select(days => new DueClaim(
                rule.Window,
                rule.Days - days.Key,
                DueSources.Reason("CityAtLeast", rule.Window.Name, rule.Days, rule.Days - days.Key, days.Key),
                IsBase: false,
                DayGroups.Of(days)));
    }
}
