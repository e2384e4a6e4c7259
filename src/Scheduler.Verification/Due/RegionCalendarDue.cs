using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of each part of the calendar of the line's region.</summary>
internal sealed class RegionCalendarDue : IDueSource<RegionCalendar>
{
    public IEnumerable<DueClaim> Claims(RegionCalendar rule, DueFile file)
    {
        var versions = file.Scenario.VersionsOf(file.Line);
        return from region in rule.Regions
               let days = VersionDays.Where(versions, file.Scenario.Horizon.Days, line => region.AppliesTo.Matches(line, file.City))
               where !days.IsEmpty
               from part in region.Parts
               select new DueClaim(part.Window, part.Days, DueSources.Reason("Region", part.Window.Name, part.Days), IsBase: true, days);
    }
}
