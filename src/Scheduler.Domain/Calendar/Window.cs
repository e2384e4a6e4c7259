using Scheduler.Domain.Text;

namespace Scheduler.Domain.Calendar;

/// <summary>A named set of days that rules speak of, such as the heating season; it may have several parts
/// (a calendar-year plan cuts the winter in two). Always inside the horizon.</summary>
public sealed record Window(string Id, LocalizedText Name, DaySet Days)
{
    /// <summary>The number of days that the notice prints, where it prints one. It is kept beside the counted number, never put in its place.</summary>
    public int? PrintedDays { get; init; }

    /// <summary>Whether the printed number is another than the counted one.</summary>
    public bool IsMiscounted => PrintedDays is { } printed && printed != Days.Count;
}
