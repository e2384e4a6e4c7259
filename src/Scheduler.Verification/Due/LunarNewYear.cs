using System.Globalization;
using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Verification.Due;

/// <summary>The days around the lunar New Year, found by asking every day for its lunar date. The scenario's window was
/// computed the other way round, so the two can be compared.</summary>
internal static class LunarNewYear
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static DaySet DaysAround(Horizon horizon, int daysBefore, int daysAfter)
    {
        var candidates = new DateInterval(horizon.From.PlusDays(-daysAfter), horizon.To.PlusDays(daysBefore));
        return DaySet
            .Of(candidates.Where(IsNewYear).Select(day => new DateInterval(day.PlusDays(-daysBefore), day.PlusDays(daysAfter))))
            .Within(new DateInterval(horizon.From, horizon.To));
    }

    private static bool IsNewYear(LocalDate date)
    {
        var day = date.ToDateTimeUnspecified();
        return Lunar.GetMonth(day) == 1 && Lunar.GetDayOfMonth(day) == 1;
    }
}
