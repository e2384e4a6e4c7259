using System.Collections.Immutable;
using Scheduler.Domain.Frontier;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization;
using Scheduler.Planning.Frontier;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Scheduler.Verification;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Frontier;

/// <summary>The frontier of tiny scenarios against every calendar of every line.</summary>
public sealed class FrontierOptimumTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Cases = 48;
    private static readonly ImmutableArray<int> Supplies = [100, 70, 120];
    private static readonly ImmutableArray<int> Fairness = [500, 120, 0];

    /// <summary>Each point has the least exposure of all calendars that keep its limits, with a proof; or there is no such calendar, with a proof.</summary>
    [Fact]
    public async Task TraceAsync_RandomScenarios_FindsAndProvesTheLeastExposureOfEachPoint()
    {
        var (planned, impossible, priced) = (0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var scenario = TinyScenarios.Of(seed, seed % 10 == 0 ? new TinySize(3, 4) : new TinySize(2, 5));
            if (scenario.Fairness is null) continue;
            var calendars = Calendars(scenario);
            var frontier = await new FrontierPlanner(fixture.Solver).TraceAsync(
                scenario, Supplies, Fairness, new SearchOptions { Method = SearchMethod.Direct }, null, default);
            Assert.Equal(Supplies.Length * (Fairness.Length + 1), frontier.Points.Length);
            foreach (var point in frontier.Points)
            {
                var least = calendars.Where(calendar => calendar.Keeps(point.Limits)).Min(calendar => (long?)calendar.Figures.Exposure);
                var told = $"seed {seed}, {point.Limits}: {point.State}, {point.Exposure}, least {least}";
                Assert.True(point.State == (least is null ? FrontierState.Impossible : FrontierState.Planned), told);
                Assert.True(point.Exposure?.Value == least && (least is null || point.Bound == least), told);
                if (least is null) impossible++;
                else planned++;
                if (frontier.ChangeOf(point) > 0) priced++;
            }
        }

        output.WriteLine($"{planned} planned, {impossible} impossible, {priced} dearer than the reference");
        Assert.True(planned > Cases && impossible > Cases / 3 && priced > Cases / 6, $"{planned} planned, {impossible} impossible, {priced} dearer");
    }

    /// <summary>The decomposition proves less, but nothing wrong: values lie above the least exposure and bounds below it.</summary>
    [Fact]
    public async Task TraceAsync_ByDecomposition_BracketsTheLeastExposure()
    {
        var (planned, optimal) = (0, 0);
        for (var seed = 1000; seed < 1000 + (Cases / 3); seed++)
        {
            var scenario = TinyScenarios.Of(seed, new TinySize(2, 5));
            if (scenario.Fairness is null) continue;
            var calendars = Calendars(scenario);
            var frontier = await new FrontierPlanner(fixture.Solver).TraceAsync(
                scenario, Supplies, Fairness, new SearchOptions { Method = SearchMethod.Decomposition, TimeLimit = null, WorkLimit = 20 }, null, default);
            foreach (var point in frontier.Points)
            {
                var least = calendars.Where(calendar => calendar.Keeps(point.Limits)).Min(calendar => (long?)calendar.Figures.Exposure);
                var told = $"seed {seed}, {point.Limits}: {point.State}, {point.Exposure}, least {least}";
                if (least is null) Assert.True(point.State != FrontierState.Planned, told);
                else Assert.True(point.State != FrontierState.Impossible && (point.Bound ?? least) <= least, told);
                if (point.Exposure is not { } exposure) continue;
                Assert.True(exposure.Value >= least && point.Plan!.Verdict.Accepted, told);
                planned++;
                if (exposure.Value == least) optimal++;
            }
        }

        output.WriteLine($"{planned} planned, {optimal} of them best");
        Assert.True(planned > Cases / 3 && optimal > planned * 2 / 3, $"{planned} planned, {optimal} of them best");
    }

    /// <summary>Where no limits are given, three lie below what the plan without a limit needs; none where it needs nothing.</summary>
    [Fact]
    public async Task TraceAsync_NoLimitsGiven_TakesStepsBelowWhatThePlanNeeds()
    {
        // Two like lines owe two of six days, one at a time; the first two are dirty and bad, and one large line is best off on both.
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-06")
            .Window("two", "2027-01-01..2027-01-02").BaseDays("base", "horizon", 2).ExtraDays("extra", 0)
            .Line("L1", tonnesPerDay: 2000).Line("L2").Outlook("c1", [900, 900, 500, 500, 500, 500]).Concurrency("turns", "horizon", 67)
            .Fairness([FairnessTrait.Market, FairnessTrait.Grade], "two").Build();

        var frontier = await new FrontierPlanner(fixture.Solver).TraceAsync(scenario, [100], null, new SearchOptions { Method = SearchMethod.Direct }, null, default);

        Assert.Equal([null, 750, 500, 250], frontier.Points.Select(point => point.Limits.FairnessPermille));

        // 6 800 without a limit; half of a line's due on a bad day each is as fair as can be, and costs a dirty day of the large line for one of the small one.
        Assert.Equal([6_800, 7_200, 7_200, 7_200], frontier.Points.Select(point => point.Exposure!.Value));
        Assert.All(frontier.Points, point => Assert.Equal(point.Exposure!.Value, point.Bound));
        Assert.Equal([0L, 400, 400, 400], frontier.Points.Select(frontier.ChangeOf));
        Assert.All(frontier.Points, point => Assert.Equal((frontier.ChangeOf(point)!.Value, frontier.ChangeOf(point)!.Value), frontier.ProvenChangeOf(point)));
    }

    private static List<Calendar> Calendars(Scenario scenario)
    {
        var all = new PlanEnumeration(scenario);
        return
        [
            .. Enumerable.Range(0, all.Count).Where(number => all.Values[number] is not null).Select(number => new Calendar(
                PlanVerifier.Verify(scenario, all.PlanOf(number)).Figures!,
                [.. Supplies.Where(supply => PlanVerifier.Verify(PromisedDemand.Of(scenario, supply), all.PlanOf(number)).Figures!.ShortageTonnes == 0)])),
        ];
    }

    /// <summary>An accepted plan.</summary>
    /// <param name="Supplies">Promises that it keeps.</param>
    private sealed record Calendar(PlanFigures Figures, ImmutableArray<int> Supplies)
    {
        public bool Keeps(FrontierLimits limits) => Supplies.Contains(limits.SupplyPercent) && (limits.FairnessPermille is not { } most || IsFair(most));

        // In fractions, since limits hold before rounding.
        private bool IsFair(long most) =>
            Lines().All(line => 1000 * Math.Abs(line.Given - line.Due) <= most * line.Due)
            && Figures.Fairness!.Groups.All(alike => (
                from one in Lines().Where(line => alike.Lines.Any(member => member.LineId == line.Id))
                from other in Lines().Where(line => alike.Lines.Any(member => member.LineId == line.Id))
                select (1000 * one.Bad * other.Due) - (1000 * other.Bad * one.Due) <= most * one.Due * other.Due).All(keeps => keeps));

        private IEnumerable<(string Id, long Due, long Given, long Bad)> Lines() =>
            from fair in Figures.Fairness!.Lines
            let line = Figures.Lines.First(candidate => candidate.LineId == fair.LineId)
            select (line.LineId, (long)line.Due.DueDays, (long)line.GivenDays, (long)fair.BadDaysOff);
    }
}
