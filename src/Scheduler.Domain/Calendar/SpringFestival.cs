using System.Globalization;
using NodaTime;

namespace Scheduler.Domain.Calendar;

/// <summary>The lunar New Year's Day (春节正月初一), computed, never tabulated.</summary>
public static class SpringFestival
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>New Year's Day of the lunar year that begins in <paramref name="gregorianYear"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1902 … 2100, the range of the calendar's tables.</exception>
    public static LocalDate In(int gregorianYear)
    {
        if (gregorianYear is < 1902 or > 2100)
            throw new ArgumentOutOfRangeException(nameof(gregorianYear), gregorianYear, "The lunar calendar is known for 1902 … 2100.");
        return LocalDate.FromDateTime(Lunar.ToDateTime(gregorianYear, 1, 1, 0, 0, 0, 0));
    }
}
