using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization.Coupling;

/// <summary>Where one line stands in the coupling rows: by single day, by range of days, by start day.</summary>
internal sealed class LineTerms
{
    private readonly RowTerm[][] byDay;
    private readonly RowTerm[][] byStart;

    /// <param name="isBalance">Whether a row is one of a stock balance, whose single periods are no limit of their own.</param>
    public LineTerms(int dayCount, IEnumerable<RangeTerm> off, IEnumerable<(int Day, RowTerm Term)> starts, Func<int, bool> isBalance)
    {
        var all = off.ToLookup(term => term.Days.Length == 1 && !isBalance(term.Row));
        Ranges = [.. all[false]];
        byDay = new RowTerm[dayCount][];
        byStart = new RowTerm[dayCount][];
        var single = all[true].ToLookup(term => term.Days.First, term => new RowTerm(term.Row, term.Coefficient));
        var start = starts.ToLookup(term => term.Day, term => term.Term);
        for (var day = 0; day < dayCount; day++)
        {
            byDay[day] = [.. single[day]];
            byStart[day] = [.. start[day]];
        }
    }

    /// <summary>Terms over more than one day, and all of stock balances.</summary>
    public RangeTerm[] Ranges { get; }

    /// <summary>All rows that the line stands in.</summary>
    public IEnumerable<int> Rows => byDay.Concat(byStart).SelectMany(terms => terms.Select(term => term.Row)).Concat(Ranges.Select(term => term.Row)).Distinct();

    /// <summary>Terms of one off day.</summary>
    public RowTerm[] OnDay(int day) => byDay[day];

    /// <summary>Terms of a stop that begins on a day.</summary>
    public RowTerm[] OnStart(int day) => byStart[day];

    /// <summary>Adds what a calendar of the line contributes, times <paramref name="sign"/>, to the rows' activity.</summary>
    public void AddActivity(LineCalendar calendar, long[] activity, int sign)
    {
        foreach (var stop in calendar.Stops)
        {
            for (var day = stop.First; day <= stop.Last; day++)
            {
                foreach (var term in byDay[day]) activity[term.Row] += sign * term.Coefficient;
            }

            if (stop.First > 0 || calendar.StartsOnDayZero)
            {
                foreach (var term in byStart[stop.First]) activity[term.Row] += sign * term.Coefficient;
            }
        }

        foreach (var term in Ranges) activity[term.Row] += sign * term.Coefficient * calendar.OffDaysIn(term.Days);
    }

    /// <summary>Whether a calendar contributes to a row.</summary>
    public bool TakesPart(int row, LineCalendar calendar)
    {
        foreach (var stop in calendar.Stops)
        {
            if (byStart[stop.First].Any(term => term.Row == row)) return true;
            for (var day = stop.First; day <= stop.Last; day++)
            {
                if (byDay[day].Any(term => term.Row == row)) return true;
            }
        }

        return Ranges.Any(term => term.Row == row);
    }

    /// <summary>Adds the rows' prices to the costs of the line's days and starts.</summary>
    public void AddPrices(long[] prices, Span<long> offCost, Span<long> startCost)
    {
        for (var day = 0; day < byDay.Length; day++)
        {
            foreach (var term in byDay[day]) offCost[day] += prices[term.Row] * term.Coefficient;
            foreach (var term in byStart[day]) startCost[day] += prices[term.Row] * term.Coefficient;
        }

        foreach (var term in Ranges)
        {
            var price = prices[term.Row] * term.Coefficient;
            if (price == 0) continue;
            for (var day = term.Days.First; day <= term.Days.Last; day++) offCost[day] += price;
        }
    }
}
