using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Figures;

/// <summary>Sets the outlook of a city beside its stops; see <see cref="CityOutlook"/>.</summary>
internal static class OutlookCount
{
    private static readonly ImmutableArray<int> FirstDays = [1, 11, 21];

    public static CityOutlook Of(City city, SiteRecords records)
    {
        var horizon = records.Scenario.Horizon;
        LineRecord[] lines = [.. records.Lines.Where(record => record.City.Id == city.Id)];
        var pm25 = records.Scenario.Outlook.Pm25Tenths(city.Id);
        var worst = WorstThird(horizon, pm25);
        return new(
            city.Id,
            [.. Spans(horizon).Select(span => OfSpan(span, lines, horizon, pm25))],
            lines.Sum(line => line.Stops.Count),
            worst.Count,
            lines.Sum(line => line.StoppedIn(worst)));
    }

    private static TenDays OfSpan(DateInterval span, LineRecord[] lines, Horizon horizon, ImmutableArray<int> pm25)
    {
        var off = lines.Sum(line => (long)line.Line.TonnesPerDay * line.StoppedIn(DaySet.Of(span)));
        var all = lines.Sum(line => (long)line.Line.TonnesPerDay) * span.Length;
        return new(span, (int)HalfUp(span.Sum(date => (long)pm25[horizon.IndexOf(date)]), span.Length), all == 0 ? 0 : (int)HalfUp(100 * off, all));
    }

    private static long HalfUp(long part, long whole) => checked((2 * part) + whole) / (2 * whole);

    private static IEnumerable<DateInterval> Spans(Horizon horizon)
    {
        foreach (var (_, days) in horizon.Months())
        {
            LocalDate[] firsts = [days.Start, .. days.Where(date => date > days.Start && FirstDays.Contains(date.Day))];
            for (var i = 0; i < firsts.Length; i++)
                yield return new(firsts[i], i + 1 < firsts.Length ? firsts[i + 1].PlusDays(-1) : days.End);
        }
    }

    private static DaySet WorstThird(Horizon horizon, ImmutableArray<int> pm25)
    {
        var threshold = pm25.OrderDescending().ElementAt((horizon.DayCount + 2) / 3 - 1);
        return DaySet.Of(horizon.Days.Dates().Where(date => pm25[horizon.IndexOf(date)] >= threshold).Select(date => new DateInterval(date, date)));
    }
}
