using Scheduler.Domain.Text;

namespace Scheduler.Domain.Calendar;

/// <summary>A named set of days that rules speak of, such as the heating season; it may have several parts
/// (a calendar-year plan cuts the winter in two). Always inside the horizon.</summary>
public sealed record Window(string Id, LocalizedText Name, DaySet Days);
