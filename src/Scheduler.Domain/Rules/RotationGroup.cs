using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>Lines that stop together in a window of their own.</summary>
/// <param name="Id">Name inside its rule.</param>
/// <param name="AppliesTo">The members, among the lines that the rule binds.</param>
/// <param name="Window">The days on which they are off.</param>
public sealed record RotationGroup(string Id, LineSelector AppliesTo, Window Window)
{
    /// <summary>Days of the window on which a line, with its facts of each day, is a member.</summary>
    public DaySet DaysOf(IEnumerable<LineVersion> versions, City city) => DaySet.Of(versions
        .Where(version => AppliesTo.Matches(version.Line, city))
        .SelectMany(version => version.Days.Intersect(Window.Days).Intervals));
}
