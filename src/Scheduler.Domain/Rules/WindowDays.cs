using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A number of stop days inside a window: one part of a calendar that has several.</summary>
/// <param name="Days">0 or more, at most the days of the window.</param>
public sealed record WindowDays(Window Window, int Days)
{
    /// <summary>The parts in words, joined by a plus.</summary>
    public static LocalizedText Words(ImmutableArray<WindowDays> parts) =>
        LineText.Joined(" + ", " + ", parts.Select(part => RuleText.Catalog.Format("Part", part.Window.Name, part.Days)));
}
