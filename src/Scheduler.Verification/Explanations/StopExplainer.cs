using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Explanations;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Verification.Figures;

namespace Scheduler.Verification.Explanations;

/// <summary>Explains one stop of a plan by judging the plan with that stop otherwise.</summary>
public sealed class StopExplainer
{
    private const int MostPlaces = 5;
    private static readonly ImmutableArray<int> Steps = [-10, -5, -1, 1, 5, 10];

    private readonly Scenario scenario;
    private readonly ShutdownPlan plan;
    private readonly PlanFigures figures;
    private readonly HashSet<ChangeBreach> known;
    private readonly DateInterval planned;

    /// <param name="scenario">What the plan was made for.</param>
    /// <param name="plan">A plan whose form has no fault; it may break rules.</param>
    /// <exception cref="ArgumentException">The form of the plan has a fault, so that nothing of it can be judged.</exception>
    public StopExplainer(Scenario scenario, ShutdownPlan plan)
    {
        (this.scenario, this.plan) = (scenario, plan);
        planned = new DateInterval(scenario.Horizon.From, scenario.Horizon.To);
        var verdict = PlanVerifier.Verify(scenario, plan);
        figures = verdict.Figures ?? throw new ArgumentException(verdict.Form[0].Message.En, nameof(plan));
        known = [.. BreachesOf(verdict)];
    }

    /// <summary>Explains one of the plan's stops.</summary>
    public StopExplanation Explain(KilnStop stop)
    {
        ImmutableArray<StopVariant> edges = [.. EdgesOf(stop).AsParallel().AsOrdered().Select(edge => Judge(stop, edge.Kind, edge.ByDays, edge.Days))];
        ImmutableArray<StopVariant> moves = [.. Steps.AsParallel().AsOrdered().Select(days => Judge(stop, StopVariantKind.Moved, days, Shifted(stop.Days, days)))];
        var (places, tried) = PlacesOf(stop);
        var holding = edges.SelectMany(edge => edge.Breaches).Select(breach => breach.RuleId).ToHashSet();
        return new(stop, InOrder(known.Select(breach => breach.RuleId).ToHashSet()), edges, moves, places, tried, NeighboursOf(stop), MostOffOn(stop))
        {
            HoldingRules = InOrder(holding),
        };
    }

    private static IEnumerable<(StopVariantKind Kind, int ByDays, DateInterval? Days)> EdgesOf(KilnStop stop)
    {
        var (first, last) = (stop.Days.Start, stop.Days.End);
        yield return (StopVariantKind.LeftOut, -stop.Days.Length, null);
        yield return (StopVariantKind.BegunEarlier, 1, new(first.PlusDays(-1), last));
        if (first < last) yield return (StopVariantKind.BegunLater, -1, new(first.PlusDays(1), last));
        if (first < last) yield return (StopVariantKind.EndedEarlier, -1, new(first, last.PlusDays(-1)));
        yield return (StopVariantKind.EndedLater, 1, new(first, last.PlusDays(1)));
    }

    private static DateInterval Shifted(DateInterval days, int by) => new(days.Start.PlusDays(by), days.End.PlusDays(by));

    private StopVariant Judge(KilnStop stop, StopVariantKind kind, int byDays, DateInterval? days)
    {
        if (days is not null && !planned.Contains(days)) return new(kind, byDays, days, StopObstacle.OutsideHorizon, [], []);
        if (days is not null && MeetsAnother(stop, days)) return new(kind, byDays, days, StopObstacle.MeetsAnotherStop, [], []);
        var verdict = PlanVerifier.Verify(scenario, With(stop, days));
        return new(kind, byDays, days, StopObstacle.None, [.. BreachesOf(verdict).Where(breach => !known.Contains(breach))], Effects(verdict.Figures!));
    }

    private bool MeetsAnother(KilnStop stop, DateInterval days)
    {
        var near = new DateInterval(days.Start.PlusDays(-1), days.End.PlusDays(1));
        return plan.StopsOf(stop.LineId).Any(other => other != stop && other.Days.Intersection(near) is not null);
    }

    // Where nothing is short, exposure decides, and the days of the line tell it without judging a plan: few places have to be judged then.
    private (ImmutableArray<StopVariant> Places, int Tried) PlacesOf(KilnStop stop)
    {
        var exposure = ExposureByDay(stop.LineId);
        var candidates = Enumerable.Range(0, Math.Max(0, scenario.Horizon.DayCount - stop.Days.Length + 1))
            .Select(first => new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(first + stop.Days.Length - 1)))
            .Where(days => days.Intersection(stop.Days) is null && !MeetsAnother(stop, days))
            .GroupBy(days => figures.ShortageTonnes > 0 ? 0 : -days.Sum(day => exposure[scenario.Horizon.IndexOf(day)]))
            .OrderBy(group => group.Key);
        var (places, tried) = (ImmutableArray.CreateBuilder<StopVariant>(), 0);
        var costly = new List<StopVariant>();
        foreach (var group in candidates)
        {
            var judged = group.Where(IsFree).ToList().AsParallel().AsOrdered()
                .Select(days => Judge(stop, StopVariantKind.Moved, Period.DaysBetween(stop.Days.Start, days.Start), days)).ToList();
            tried += judged.Count;
            foreach (var place in judged.Where(place => place.IsPossible).OrderBy(place => place, ByLevels))
            {
                if (figures.ShortageTonnes == 0 && place.Effects[0].Change > 0) costly.Add(place);
                else Take(place);
            }

            if (places.Count == MostPlaces) break;
        }

        foreach (var place in costly.OrderBy(place => place, ByLevels)) Take(place);
        return (places.ToImmutable(), tried);

        bool IsFree(DateInterval days) => places.All(place => place.Days!.Intersection(days) is null);

        void Take(StopVariant place)
        {
            if (places.Count < MostPlaces && IsFree(place.Days!)) places.Add(place);
        }
    }

    private static readonly Comparer<StopVariant> ByLevels = Comparer<StopVariant>.Create((one, other) =>
    {
        foreach (var (change, otherChange) in one.Effects.Zip(other.Effects))
        {
            if (change.Change != otherChange.Change) return change.Change.CompareTo(otherChange.Change);
        }

        return one.Days!.Start.CompareTo(other.Days!.Start);
    });

    private long[] ExposureByDay(string lineId)
    {
        var line = Line(lineId);
        var (city, load) = (scenario.CityOf(line), LineLoad.Of(scenario, line));
        var outlook = scenario.Outlook.Pm25Tenths(city.Id);
        return
        [
            .. Enumerable.Range(0, scenario.Horizon.DayCount).Select(day =>
            {
                var tonnes = load.IsFull ? line.TonnesPerDay : LineLoad.TonnesAt(line.TonnesPerDay, load.PercentOn(scenario.Horizon.DateAt(day)));
                return ExposureIndex.OfRunningDay(line with { TonnesPerDay = tonnes }, city, scenario.PollutantWeights, outlook[day]);
            }),
        ];
    }

    private ImmutableArray<StopNeighbour> NeighboursOf(KilnStop stop)
    {
        var line = Line(stop.LineId);
        return
        [
            .. scenario.OperatingLines
                .Where(other => other.Id != line.Id && (other.CityId == line.CityId || other.MarketId == line.MarketId))
                .Select(other => new StopNeighbour(other.Id, other.CityId == line.CityId, other.MarketId == line.MarketId, DaySet.Of(
                    plan.StopsOf(other.Id).Select(its => its.Days).Where(days => days.Intersection(stop.Days) is not null))))
                .Where(neighbour => !neighbour.Stops.IsEmpty),
        ];
    }

    private MarketOff MostOffOn(KilnStop stop)
    {
        var market = scenario.OperatingLines.Where(line => line.MarketId == Line(stop.LineId).MarketId).ToList();
        var stops = market.ToDictionary(line => line.Id, line => DaySet.Of(plan.StopsOf(line.Id).Select(its => its.Days)));
        return stop.Days
            .Select(day => new MarketOff(day, market.Where(line => stops[line.Id].Contains(day)).Sum(line => (long)line.TonnesPerDay), market.Sum(line => (long)line.TonnesPerDay)))
            .MaxBy(off => off.OffTonnesPerDay)!;
    }

    private ClinkerLine Line(string id) => scenario.OperatingLines.First(line => line.Id == id);

    private ImmutableArray<LevelChange> Effects(PlanFigures variant) =>
    [
        .. ObjectiveLevels.Of(figures.Fairness is not null).Select(level => new LevelChange(level, checked(variant.ValueOf(level)!.Value - figures.ValueOf(level)!.Value))),
    ];

    private ImmutableArray<string> InOrder(HashSet<string> rules) => [.. scenario.Rules.Select(rule => rule.Id).Where(rules.Contains).Distinct()];

    private static IEnumerable<ChangeBreach> BreachesOf(PlanVerdict verdict) =>
        verdict.Rules.SelectMany(rule => rule.Findings.Select(finding => new ChangeBreach(rule.Rule.Id, finding.Message)));

    private ShutdownPlan With(KilnStop stop, DateInterval? days) => plan with
    {
        Stops =
        [
            .. plan.Stops.Where(other => other != stop).Concat(days is null ? [] : [stop with { Days = days }])
                .OrderBy(other => other.LineId, StringComparer.Ordinal).ThenBy(other => other.Days.Start),
        ],
    };
}
