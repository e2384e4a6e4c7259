using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Explanations;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Explanations;

/// <summary>The explanation of one stop in words.</summary>
public static class StopPage
{
    public static ImmutableArray<ExplanationRow> Rows(Scenario scenario, StopExplanation explanation) =>
    [
        .. Heading(scenario, explanation),
        .. Holding(scenario, explanation),
        new(0, ExplanationText.Of("Stop.Edges")),
        .. explanation.Edges.Select(edge => Row(scenario, edge)),
        new(0, ExplanationText.Of("Stop.Moves")),
        .. explanation.Moves.Select(move => Row(scenario, move)),
        .. Places(scenario, explanation),
        .. Around(scenario, explanation),
    ];

    private static IEnumerable<ExplanationRow> Heading(Scenario scenario, StopExplanation explanation)
    {
        var stop = explanation.Stop;
        yield return new(0, ExplanationText.Of("Stop", stop.LineId, Show.Days(stop.Days, scenario.Horizon), stop.Days.Length));
        if (!explanation.BrokenAnyway.IsEmpty) yield return new(1, ExplanationText.Of("Stop.BrokenAnyway", string.Join(", ", explanation.BrokenAnyway)));
    }

    private static IEnumerable<ExplanationRow> Holding(Scenario scenario, StopExplanation explanation)
    {
        yield return new(0, ExplanationText.Of(explanation.HoldingRules.IsEmpty ? "Stop.HeldByNone" : "Stop.Held"));
        foreach (var rule in scenario.Rules.Where(rule => explanation.HoldingRules.Contains(rule.Id))) yield return new(1, RuleWords.Of(scenario, rule));
    }

    private static ExplanationRow Row(Scenario scenario, StopVariant variant)
    {
        var what = variant.Kind == StopVariantKind.Moved
            ? ExplanationText.Of("Stop.Moved", Show.Signed(variant.ByDays), Show.Days(variant.Days!, scenario.Horizon))
            : ExplanationText.Of($"Stop.{variant.Kind}");
        return new(1, variant switch
        {
            { Obstacle: not StopObstacle.None } => ExplanationText.Of($"Stop.{variant.Obstacle}", what),
            { IsPossible: true } => ExplanationText.Of("Stop.Possible", what, Effects(variant)),
            _ => ExplanationText.Of("Stop.Breaks", what, ChangeWords.Broken(variant.Breaches), Effects(variant)),
        });
    }

    private static IEnumerable<ExplanationRow> Places(Scenario scenario, StopExplanation explanation)
    {
        yield return new(0, ExplanationText.Of(explanation.Places.IsEmpty ? "Stop.NoPlace" : "Stop.Places", explanation.PlacesTried));
        foreach (var place in explanation.Places)
            yield return new(1, ExplanationText.Of("Stop.Place", Show.Days(place.Days!, scenario.Horizon), Effects(place)));
    }

    private static IEnumerable<ExplanationRow> Around(Scenario scenario, StopExplanation explanation)
    {
        var most = explanation.MostOff;
        var line = scenario.Lines.First(candidate => candidate.Id == explanation.Stop.LineId);
        yield return new(0, ExplanationText.Of("Stop.Around"));
        yield return new(1, ExplanationText.Of(
            "Stop.MostOff",
            scenario.Markets.First(market => market.Id == line.MarketId).Name,
            most.Day,
            Show.Number(most.OffTonnesPerDay),
            Show.Number(most.OperatingTonnesPerDay),
            Show.Share((double)most.OffTonnesPerDay / most.OperatingTonnesPerDay)));
        if (explanation.Neighbours.IsEmpty) yield return new(1, ExplanationText.Of("Stop.Alone"));
        foreach (var neighbour in explanation.Neighbours)
        {
            var where = (neighbour.IsOfCity, neighbour.IsOfMarket) switch { (true, true) => "Both", (true, false) => "City", _ => "Market" };
            yield return new(1, ExplanationText.Of($"Stop.Neighbour.{where}", neighbour.LineId, Spans(neighbour.Stops, scenario.Horizon)));
        }
    }

    private static LocalizedText Effects(StopVariant variant)
    {
        var changes = variant.Effects.Where(effect => effect.Change != 0)
            .Select(effect => ExplanationText.Of(
                "Stop.Effect",
                ReportText.Catalog.Format($"Level.{effect.Level}"),
                Show.Signed(effect.Change),
                ReportText.Catalog.Format($"Level.{effect.Level}.Unit")))
            .ToList();
        return changes.Count == 0 ? ExplanationText.Of("Stop.NoEffect") : LineText.Joined("；", "; ", changes);
    }

    private static string Spans(DaySet stops, Horizon horizon) => string.Join(", ", stops.Intervals.Select(days => Show.Days(days, horizon)));
}
