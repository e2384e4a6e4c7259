using NodaTime;

namespace Scheduler.Domain.Calendar;

/// <summary>The planned days, both ends inclusive. Days are also numbered 0 … <see cref="DayCount"/> − 1.</summary>
public sealed record Horizon
{
    public Horizon(LocalDate from, LocalDate to)
    {
        if (to < from) throw new ArgumentException($"The horizon ends ({to}) before it begins ({from}).", nameof(to));
        (From, To) = (from, to);
        DayCount = Period.DaysBetween(from, to) + 1;
    }

    /// <summary>First planned day.</summary>
    public LocalDate From { get; }

    /// <summary>Last planned day.</summary>
    public LocalDate To { get; }

    /// <summary>Number of planned days.</summary>
    public int DayCount { get; }

    /// <summary>All planned days.</summary>
    public DaySet Days => DaySet.Of(new DateInterval(From, To));

    public bool Contains(LocalDate date) => From <= date && date <= To;

    /// <summary>The number of a day; negative before the first day.</summary>
    public int IndexOf(LocalDate date) => Period.DaysBetween(From, date);

    public LocalDate DateAt(int index) => From.PlusDays(index);

    /// <summary>The calendar months that the horizon touches, each cut to the horizon.</summary>
    public IReadOnlyList<(YearMonth Month, DateInterval Days)> Months()
    {
        var months = new List<(YearMonth, DateInterval)>();
        for (var month = From.ToYearMonth(); month.CompareTo(To.ToYearMonth()) <= 0; month = month.PlusMonths(1))
            months.Add((month, month.ToDateInterval().Intersection(new DateInterval(From, To))!));
        return months;
    }
}
