using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>The 36 ten-day periods of a year (旬): days 1–10, 11–20 and 21 to the month's end, numbered from 0.</summary>
public static class TenDayPeriods
{
    public const int PerYear = 36;

    public static int IndexOf(LocalDate date) => ((date.Month - 1) * 3) + Math.Min(2, (date.Day - 1) / 10);

    /// <summary>Month, 0 = January, of a period.</summary>
    public static int MonthOf(int period) => period / 3;

    /// <summary>The periods that a horizon touches, each cut to the horizon, earliest first.</summary>
    public static IEnumerable<(int Period, DateInterval Days)> In(Horizon horizon)
    {
        for (var from = horizon.From; from <= horizon.To;)
        {
            var monthEnd = from.With(DateAdjusters.EndOfMonth);
            var end = from.Day <= 10 ? new LocalDate(from.Year, from.Month, 10) : from.Day <= 20 ? new LocalDate(from.Year, from.Month, 20) : monthEnd;
            yield return (IndexOf(from), new DateInterval(from, LocalDate.Min(end, horizon.To)));
            from = end.PlusDays(1);
        }
    }
}
