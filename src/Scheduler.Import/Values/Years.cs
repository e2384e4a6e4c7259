using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Import.Values;

/// <summary>Finds the years that a text leaves out.</summary>
/// <param name="horizon">Planned days, in which every span must lie; null where nobody said.</param>
/// <param name="year">Year that was given by hand; every span touches it.</param>
internal sealed class Years(Horizon? horizon, int? year)
{
    /// <summary>A span that crosses New Year without a year is no longer than this; a longer one has its ends swapped.</summary>
    private const int LongestCrossing = 183;

    public bool AreKnown => horizon is not null || year is not null;

    /// <summary>All spans that may be meant, earliest first.</summary>
    public ImmutableArray<DateInterval> Of(WrittenDate from, WrittenDate to) =>
        [.. StartYears(from, to).SelectMany(first => Spans(from, to, first)).Where(Fits).Distinct().OrderBy(span => span.Start)];

    private IEnumerable<int> StartYears(WrittenDate from, WrittenDate to)
    {
        if (from.Year is { } known) return [known];
        if (to.Year is { } end) return [end - 1, end];
        if (horizon is { } days) return Enumerable.Range(days.From.Year - 1, days.To.Year - days.From.Year + 2);
        return year is { } given ? [given - 1, given] : [];
    }

    private static IEnumerable<DateInterval> Spans(WrittenDate from, WrittenDate to, int first)
    {
        foreach (var last in to.Year is { } known ? [known] : (int[])[first, first + 1])
        {
            if (from.In(first) is not { } start || to.In(last) is not { } end || end < start) continue;
            var span = new DateInterval(start, end);
            if (to.Year is not null || last == first) yield return span;
            else if (span.Length <= LongestCrossing && (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0) yield return span;
        }
    }

    private bool Fits(DateInterval span) =>
        (horizon is not { } days || (days.Contains(span.Start) && days.Contains(span.End)))
        && (year is not { } given || span.Start.Year == given || span.End.Year == given);
}
