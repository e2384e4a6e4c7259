using System.Collections.Immutable;

namespace Scheduler.Domain.Verdicts;

/// <summary>The outlook of one city beside its stops.</summary>
/// <param name="CityId">The city; it has at least one operating line.</param>
/// <param name="Spans">The horizon cut at the 1st, 11th and 21st of each month.</param>
/// <param name="StopDays">Stop days of all its lines, whether they pay a due or not.</param>
/// <param name="WorstDays">How many planned days are its worst third: the fewest that are at least a third, each with a higher outlook than any other day.</param>
/// <param name="StopDaysInWorst">Stop days that lie in the worst third.</param>
public sealed record CityOutlook(string CityId, ImmutableArray<TenDays> Spans, int StopDays, int WorstDays, int StopDaysInWorst)
{
    /// <summary>Share of stop days that lie in the worst third, %, rounded half up; null without a stop.</summary>
    public int? StopPercentInWorst => StopDays == 0 ? null : Percent(StopDaysInWorst, StopDays);

    /// <summary>Share of planned days that the worst third has, %, rounded half up: what stops that are spread evenly would reach.</summary>
    public int WorstPercent => Percent(WorstDays, Spans.Sum(span => span.Days.Length));

    private static int Percent(int part, int whole) => ((200 * part) + whole) / (2 * whole);
}
