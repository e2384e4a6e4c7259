using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Calendar;

/// <summary>A set of days, kept as ordered inclusive intervals that neither touch nor overlap.</summary>
public sealed class DaySet : IEquatable<DaySet>
{
    private DaySet(ImmutableArray<DateInterval> intervals) => Intervals = intervals;

    public static DaySet Empty { get; } = new([]);

    /// <summary>The intervals, earliest first; a gap of at least one day lies between any two.</summary>
    public ImmutableArray<DateInterval> Intervals { get; }

    /// <summary>Number of days in the set.</summary>
    public int Count => Intervals.Sum(interval => interval.Length);

    public bool IsEmpty => Intervals.IsEmpty;

    /// <summary>The union of any intervals, in any order.</summary>
    public static DaySet Of(params IEnumerable<DateInterval> intervals)
    {
        var merged = new List<DateInterval>();
        foreach (var next in intervals.OrderBy(interval => interval.Start))
        {
            if (merged.Count > 0 && next.Start <= merged[^1].End.PlusDays(1))
                merged[^1] = new DateInterval(merged[^1].Start, LocalDate.Max(merged[^1].End, next.End));
            else
                merged.Add(next);
        }

        return merged.Count == 0 ? Empty : new DaySet([.. merged]);
    }

    public bool Contains(LocalDate date) => Intervals.Any(interval => interval.Contains(date));

    /// <summary>Number of days that the set shares with an interval.</summary>
    public int CountWithin(DateInterval span) => Intervals.Sum(interval => interval.Intersection(span)?.Length ?? 0);

    /// <summary>The part of the set inside an interval.</summary>
    public DaySet Within(DateInterval span) =>
        Of(Intervals.Select(interval => interval.Intersection(span)).OfType<DateInterval>());

    /// <summary>The days that lie in both sets.</summary>
    public DaySet Intersect(DaySet other) => Of(other.Intervals.SelectMany(span => Within(span).Intervals));

    /// <summary>The days that lie in either set.</summary>
    public DaySet Union(DaySet other) => Of(Intervals.Concat(other.Intervals));

    /// <summary>The days of this set that do not lie in another.</summary>
    public DaySet Except(DaySet other)
    {
        var left = Intervals.ToList();
        foreach (var taken in other.Intervals) left = [.. left.SelectMany(span => Outside(span, taken))];
        return Of(left);
    }

    private static IEnumerable<DateInterval> Outside(DateInterval span, DateInterval taken)
    {
        if (span.Intersection(taken) is not { } common) return [span];
        var rest = new List<DateInterval>();
        if (span.Start < common.Start) rest.Add(new(span.Start, common.Start.PlusDays(-1)));
        if (common.End < span.End) rest.Add(new(common.End.PlusDays(1), span.End));
        return rest;
    }

    /// <summary>Every day of the set, earliest first.</summary>
    public IEnumerable<LocalDate> Dates() => Intervals.SelectMany(interval => interval);

    public bool Equals(DaySet? other) => other is not null && Intervals.SequenceEqual(other.Intervals);

    public override bool Equals(object? obj) => Equals(obj as DaySet);

    public override int GetHashCode() => Intervals.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(", ", Intervals.Select(i => $"{i.Start:uuuu-MM-dd}…{i.End:uuuu-MM-dd}"));
}
