using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.History;

/// <summary>Draws the state of every line on the eve of the plan year. Only ordinary lines stand still.</summary>
public static class HistoryDraft
{
    /// <summary>So many lines of all stand still.</summary>
    public static ImmutableArray<LineHistory> From(IReadOnlyCollection<ClinkerLine> lines, int stoppedLines, KeyedDraw draw) =>
        Of(lines, Stopped(lines, stoppedLines, draw), draw);

    /// <summary>The same share of the lines of each market stands still, rounded down.</summary>
    public static ImmutableArray<LineHistory> OfEachMarket(IReadOnlyCollection<ClinkerLine> lines, int stoppedPercent, KeyedDraw draw) =>
        Of(
            lines,
            lines.GroupBy(line => line.MarketId).Select(market => market.ToArray())
                .SelectMany(market => Stopped(market, market.Length * stoppedPercent / 100, draw)),
            draw);

    private static IEnumerable<string> Stopped(IEnumerable<ClinkerLine> lines, int count, KeyedDraw draw) =>
        draw.Shuffled("stopped", lines.Where(line => line.SpecialClass == SpecialClass.None), line => line.Id).Take(count).Select(line => line.Id);

    private static ImmutableArray<LineHistory> Of(IEnumerable<ClinkerLine> lines, IEnumerable<string> stoppedLines, KeyedDraw draw)
    {
        var stopped = stoppedLines.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lines.Select(line => stopped.Contains(line.Id)
                ? new LineHistory(line.Id, LineState.Stopped, Day(HistoryAssumptions.StoppedSince, line.Id, draw))
                : new LineHistory(line.Id, LineState.Running, Day(HistoryAssumptions.RunningSince, line.Id, draw))),
        ];
    }

    private static LocalDate Day(DateInterval span, string lineId, KeyedDraw draw) =>
        span.Start.PlusDays(draw.Between("since", lineId, 0, span.Length - 1));
}
