using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>Divides the due days of a period among its months, in whole days.</summary>
internal static class MonthShares
{
    /// <summary>The months of the period with their days and dues, earliest first. Months that the rules name keep their days; the others
    /// share the rest in proportion to their days, each running total rounded down. Where every month is named, the last
    /// also takes what is still missing, since it is due by the close.</summary>
    /// <param name="period">Days of the period; not empty.</param>
    /// <param name="due">Days due in the period.</param>
    /// <param name="named">Days that the rules name for a month; null where they name none.</param>
    public static ImmutableArray<(YearMonth Month, DaySet Days, HalfDays Due)> Of(DaySet period, int due, Func<YearMonth, int?> named)
    {
        var months = Months(period).Select(month => (Month: month, Days: period.Within(month.ToDateInterval())))
            .Where(part => !part.Days.IsEmpty)
            .Select(part => (part.Month, part.Days, Named: named(part.Month)))
            .ToList();
        var rest = Math.Max(0, due - months.Sum(part => part.Named ?? 0));
        var sharing = months.Where(part => part.Named is null).Sum(part => part.Days.Count);
        var (begun, given) = (0, 0);
        var shares = ImmutableArray.CreateBuilder<(YearMonth, DaySet, HalfDays)>();
        foreach (var (month, days, fixedDays) in months)
        {
            var share = fixedDays ?? 0;
            if (fixedDays is null)
            {
                begun += days.Count;
                var total = checked((int)((long)rest * begun / sharing));
                share = total - given;
                given = total;
            }
            else if (sharing == 0 && month == months[^1].Month)
            {
                share += rest;
            }

            shares.Add((month, days, HalfDays.OfDays(share)));
        }

        return shares.ToImmutable();
    }

    private static IEnumerable<YearMonth> Months(DaySet period)
    {
        var last = period.Intervals[^1].End.ToYearMonth();
        for (var month = period.Intervals[0].Start.ToYearMonth(); month.CompareTo(last) <= 0; month = month.PlusMonths(1)) yield return month;
    }
}
