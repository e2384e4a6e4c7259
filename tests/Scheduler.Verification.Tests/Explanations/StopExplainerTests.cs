using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Explanations;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Testing;
using Scheduler.Verification.Explanations;
using Xunit.Abstractions;

namespace Scheduler.Verification.Tests.Explanations;

/// <summary>Why a stop is where it is: held against judging every variant one by one.</summary>
public sealed class StopExplainerTests(ITestOutputHelper output)
{
    private const int Days = 36;

    private static ScenarioBuilder Two => new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1").Line("L2").BaseDays("base", "horizon", 4).ExtraDays("extra", 2)
        .Outlook("c1", [.. Enumerable.Range(0, 20).Select(day => day < 10 ? 300 : 600)]);

    [Fact]
    public void Explain_StopThatPaysADuty_NamesTheRulesThatHoldIt()
    {
        var explanation = Explain(Two.Starts("starts", 1), 0, ("L1", "2027-01-13..2027-01-16"), ("L2", "2027-01-14..2027-01-17"));

        Assert.Equal(["base", "starts"], explanation.HoldingRules.AsEnumerable());
        Assert.Empty(explanation.BrokenAnyway);
        Assert.Equal(
            [(StopVariantKind.LeftOut, false), (StopVariantKind.BegunEarlier, true), (StopVariantKind.BegunLater, false), (StopVariantKind.EndedEarlier, false), (StopVariantKind.EndedLater, true)],
            explanation.Edges.Select(edge => (edge.Kind, edge.IsPossible)));

        // A day later both would begin on the 14th; ten days later the stop would leave the planned days.
        Assert.Equal(
            [(-10, StopObstacle.None, true), (-5, StopObstacle.None, true), (-1, StopObstacle.None, true), (1, StopObstacle.None, false), (5, StopObstacle.OutsideHorizon, false), (10, StopObstacle.OutsideHorizon, false)],
            explanation.Moves.Select(move => (move.ByDays, move.Obstacle, move.IsPossible)));
        Assert.Contains(explanation.Moves[3].Breaches, breach => breach.RuleId == "starts");
    }

    [Fact]
    public void Explain_StopOfOneDayAtTheFirstAndTheLastDay_HasNoShorterOne()
    {
        foreach (var day in new[] { "2027-01-01", "2027-01-20" })
        {
            var explanation = Explain(Two, 0, ("L1", $"{day}..{day}"));

            Assert.Equal([StopVariantKind.LeftOut, StopVariantKind.BegunEarlier, StopVariantKind.EndedLater], explanation.Edges.Select(edge => edge.Kind));
            Assert.Equal(StopObstacle.OutsideHorizon, explanation.Edges[day.EndsWith("01-01", StringComparison.Ordinal) ? 1 : 2].Obstacle);
        }
    }

    [Fact]
    public void Explain_StopBesideAnother_MeetsIt()
    {
        var explanation = Explain(Two, 0, ("L1", "2027-01-03..2027-01-04"), ("L1", "2027-01-06..2027-01-07"));

        Assert.Equal(StopObstacle.MeetsAnotherStop, explanation.Edges.Single(edge => edge.Kind == StopVariantKind.EndedLater).Obstacle);
        Assert.Equal(StopObstacle.MeetsAnotherStop, explanation.Moves.Single(move => move.ByDays == 1).Obstacle);
        Assert.Equal(StopObstacle.MeetsAnotherStop, explanation.Moves.Single(move => move.ByDays == 5).Obstacle);
        Assert.Equal(StopObstacle.None, explanation.Moves.Single(move => move.ByDays == 10).Obstacle);
        Assert.All(explanation.Places, place => Assert.True(place.Days!.End < new LocalDate(2027, 1, 3) || place.Days.Start > new LocalDate(2027, 1, 8)));
    }

    [Fact]
    public void Explain_PlanThatBreaksARule_TellsWhatItWouldBreakBesides()
    {
        var explanation = Explain(Two, 0, ("L1", "2027-01-03..2027-01-07"));

        // L2 owes its days whatever L1 does.
        Assert.Equal(["base"], explanation.BrokenAnyway.AsEnumerable());
        Assert.True(explanation.Edges.Single(edge => edge.Kind == StopVariantKind.BegunLater).IsPossible);
        Assert.All(explanation.Edges.Single(edge => edge.Kind == StopVariantKind.LeftOut).Breaches, breach => Assert.StartsWith("L1", breach.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_Neighbours_AreThoseOfCityAndMarketThatStandStillToo()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-20").City("c1").City("c2").City("c3").Market("m1").Market("m2")
            .Line("L1", "c1", "m1", tonnesPerDay: 5000).Line("L2", "c1", "m2").Line("L3", "c2", "m1", tonnesPerDay: 3000).Line("L4", "c3", "m2").Line("L5", "c1", "m1", tonnesPerDay: 2000);

        var explanation = Explain(
            builder, 0, ("L1", "2027-01-05..2027-01-08"), ("L2", "2027-01-08..2027-01-09"), ("L3", "2027-01-02..2027-01-05"), ("L4", "2027-01-05..2027-01-08"), ("L5", "2027-01-09..2027-01-10"));

        Assert.Equal([("L2", true, false), ("L3", false, true)], explanation.Neighbours.Select(neighbour => (neighbour.LineId, neighbour.IsOfCity, neighbour.IsOfMarket)));
        Assert.Equal(new MarketOff(new LocalDate(2027, 1, 5), 8000, 10_000), explanation.MostOff);
    }

    [Fact]
    public void Explain_RandomPlans_AgreesWithJudgingEveryVariant()
    {
        var (explained, places, shortages, possible, forbidden) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            if (Drawn(seed) is not { } plan) continue;
            var scenario = Province(seed);
            var explainer = new StopExplainer(scenario, plan);
            var figures = PlanVerifier.Verify(scenario, plan).Figures!;
            if (figures.ShortageTonnes > 0) shortages++;
            foreach (var stop in plan.Stops)
            {
                var explanation = explainer.Explain(stop);
                explained++;
                foreach (var variant in explanation.Edges.Concat(explanation.Moves).Where(variant => variant.Obstacle == StopObstacle.None))
                {
                    var verdict = PlanVerifier.Verify(scenario, With(plan, stop, variant.Days));
                    Assert.True(verdict.Accepted == variant.IsPossible, $"Seed {seed}: {stop} {variant.Kind} {variant.ByDays}");
                    Assert.Equal(Effects(figures, verdict.Figures!), variant.Effects.AsEnumerable());
                    if (variant.IsPossible) possible++;
                    else forbidden++;
                }

                var best = Best(scenario, plan, stop, figures);
                Assert.True(best.SequenceEqual(explanation.Places.Select(place => place.Days!)), $"Seed {seed}: {stop}");
                places += best.Count;
            }
        }

        output.WriteLine($"{explained} stops, {shortages} plans with a shortage, {places} places, {possible} variants possible, {forbidden} forbidden");
        Assert.True(explained > 60 && places > 100 && shortages > 5 && possible > 50 && forbidden > 50, $"{explained} stops, {places} places, {shortages} short, {possible} possible, {forbidden} forbidden");
    }

    // Every place of the stop's length, judged, sorted by the levels, and taken greedily so that none shares a day with another.
    private static List<DateInterval> Best(Scenario scenario, ShutdownPlan plan, KilnStop stop, PlanFigures figures)
    {
        var legal = Enumerable.Range(0, Days - stop.Days.Length + 1)
            .Select(first => new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(first + stop.Days.Length - 1)))
            .Where(days => days.Intersection(stop.Days) is null)
            .Select(days => (Days: days, Verdict: PlanVerifier.Verify(scenario, With(plan, stop, days))))
            .Where(place => place.Verdict.Accepted)
            .Select(place => (place.Days, Effects: Effects(figures, place.Verdict.Figures!).ToList()))
            .OrderBy(place => place.Effects[0].Change).ThenBy(place => place.Effects[1].Change).ThenBy(place => place.Effects[2].Change).ThenBy(place => place.Days.Start);
        var best = new List<DateInterval>();
        foreach (var (days, _) in legal)
        {
            if (best.Count < 5 && best.All(other => other.Intersection(days) is null)) best.Add(days);
        }

        return best;
    }

    private static IEnumerable<LevelChange> Effects(PlanFigures before, PlanFigures after) =>
    [
        new(ObjectiveLevel.Shortage, after.ShortageTonnes - before.ShortageTonnes),
        new(ObjectiveLevel.Exposure, after.Exposure - before.Exposure),
        new(ObjectiveLevel.Restarts, after.Restarts - before.Restarts),
    ];

    private static Scenario Province(int seed)
    {
        var random = new Random(seed);
        return new ScenarioBuilder("2027-01-10..2027-02-14").City("c1").City("c2").Market("m1", 30_000, 20_000)
            .Line("L1", "c1", "m1", tonnesPerDay: 3000).Line("L2", "c1", "m1", tonnesPerDay: 2000).Line("L3", "c2", "m1", tonnesPerDay: 4000)
            .Outlook("c1", Outlook(random)).Outlook("c2", Outlook(random))
            .Demand("m1", "2027-01", random.Next(110_000, 180_000)).Demand("m1", "2027-02", random.Next(60_000, 120_000))
            .BaseDays("base", "horizon", 6).ExtraDays("extra", 2).Blocks("blocks", 2, 8, 3, 3).Concurrency("off", "horizon", 70).Starts("starts", 1).Supply().Build();
    }

    /// <summary>A plan that keeps the rules of a province; null where none of many draws does.</summary>
    private static ShutdownPlan? Drawn(int seed)
    {
        var (random, scenario) = (new Random(seed + 1_000), Province(seed));
        return Enumerable.Range(0, 200)
            .Select(_ => ScenarioBuilder.Plan(scenario, [.. new[] { "L1", "L2", "L3" }.SelectMany(line => Stops(random, scenario, line))]))
            .FirstOrDefault(plan => PlanVerifier.Verify(scenario, plan).Accepted);
    }

    // In steps, so that many places are equally good.
    private static ImmutableArray<int> Outlook(Random random)
    {
        var levels = Enumerable.Range(0, 6).Select(_ => 100 * random.Next(2, 6)).ToArray();
        return [.. Enumerable.Range(0, Days).Select(day => levels[day / 6])];
    }

    private static IEnumerable<(string, string)> Stops(Random random, Scenario scenario, string line)
    {
        var first = random.Next(0, 12);
        var length = random.Next(2, 5);
        var second = first + length + random.Next(3, 12);
        yield return Stop(first, length);
        yield return Stop(second, 6 - length + random.Next(0, 2) + (length == 4 ? 0 : 1));

        (string, string) Stop(int from, int days) => (line, $"{scenario.Horizon.DateAt(from):uuuu-MM-dd}..{scenario.Horizon.DateAt(from + days - 1):uuuu-MM-dd}");
    }

    private static ShutdownPlan With(ShutdownPlan plan, KilnStop stop, DateInterval? days)
    {
        var others = plan.Stops.Remove(stop);
        if (days is null) return plan with { Stops = others };
        return plan with { Stops = [.. others.Add(stop with { Days = days }).OrderBy(one => one.LineId, StringComparer.Ordinal).ThenBy(one => one.Days.Start)] };
    }

    private static StopExplanation Explain(ScenarioBuilder builder, int stop, params (string Line, string Span)[] stops)
    {
        var scenario = builder.Build();
        var plan = ScenarioBuilder.Plan(scenario, stops);
        return new StopExplainer(scenario, plan).Explain(plan.Stops[stop]);
    }
}
