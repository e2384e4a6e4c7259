using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The days of the window of the line's group.</summary>
internal sealed class RotationGroupsDue : IDueSource<RotationGroups>
{
    public IEnumerable<DueClaim> Claims(RotationGroups rule, DueFile file) =>
        from rotating in rule.Groups
        let days = rotating.DaysOf(file.Scenario.VersionsOf(file.Line), file.City)
        where days.Dates().Any(file.Scenario.BoundDays(rule, file.Line).Contains)
        let length = rotating.Window.Days.Count
        select new DueClaim(
            rotating.Window, length, DueSources.Reason("RotationGroups", rotating.Id, rotating.Window.Name, length), IsBase: true, days);
}
