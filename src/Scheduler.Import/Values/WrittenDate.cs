using NodaTime;

namespace Scheduler.Import.Values;

/// <summary>A date as written.</summary>
/// <param name="Year">Null where it is not written.</param>
internal readonly record struct WrittenDate(int? Year, int Month, int Day)
{
    /// <summary>Whether the day exists, in a leap year at least.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(Year ?? 2000, Month) && Year is null or (>= 1903 and <= 2099);

    /// <summary>The date in a year; null where it has no such day.</summary>
    public LocalDate? In(int year) => Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;
}
