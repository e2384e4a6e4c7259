using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.History;

/// <summary>Draws the state of every line on the eve of the plan year. Only ordinary lines stand still.</summary>
public static class HistoryDraft
{
    public static ImmutableArray<LineHistory> From(IReadOnlyCollection<ClinkerLine> lines, KeyedDraw draw)
    {
        var stopped = draw.Shuffled("stopped", lines.Where(line => line.SpecialClass == SpecialClass.None), line => line.Id)
            .Take(HistoryAssumptions.StoppedLines).Select(line => line.Id).ToHashSet();
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
