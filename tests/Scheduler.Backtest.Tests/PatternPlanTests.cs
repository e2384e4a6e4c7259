using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Patterns;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

/// <summary>The patterns are what they are called, on drawn winters.</summary>
public sealed class PatternPlanTests
{
    public static TheoryData<string> Patterns => new(Enum.GetNames<BureauPattern>());

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_OfAnyWinter_KeepsTheRulesOfEachLine(string pattern) => ForEach(null, (scenario, _) =>
    {
        var judged = PlanJudge.Judge(scenario, PatternPlan.Of(scenario, Enum.Parse<BureauPattern>(pattern)));
        Assert.Empty(judged.RulesBroken);
        Assert.Equal(0, judged.Findings);
    });

    [Fact]
    public void AllAtOnce_WithoutFestival_BeginsEveryStopOnTheFirstDay() => ForEach(false, (scenario, duties) =>
    {
        var plan = PatternPlan.Of(scenario, BureauPattern.AllAtOnce);
        Assert.Equal(duties.Lines.Length, plan.Length);
        Assert.All(plan, stop => Assert.Equal(scenario.Horizon.From, stop.Days.Start));
    });

    [Fact]
    public void AllAtOnce_WithAFestival_BeginsOnTwoDaysAtMost() => ForEach(true, (scenario, duties) =>
    {
        var festival = scenario.Horizon.DateAt(duties.Festival!.Value.First);
        foreach (var stop in PatternPlan.Of(scenario, BureauPattern.AllAtOnce))
        {
            // Where the winter ends in the festival, a long stop has to begin before it.
            var latest = scenario.Horizon.To.PlusDays(1 - stop.Days.Length);
            Assert.True(stop.Days.Start == scenario.Horizon.From || stop.Days.Start == (festival < latest ? festival : latest), $"{stop}");
        }
    });

    [Fact]
    public void Rotation_OfAnyWinter_HasGroupsOfEqualSizeShiftedEvenly() => ForEach(false, (scenario, duties) =>
    {
        var groups = PatternPlan.GroupsOf(duties);
        var starts = Enumerable.Range(0, groups).Select(group => scenario.Horizon.DateAt(group * duties.DayCount / groups)).ToArray();
        var plan = PatternPlan.Of(scenario, BureauPattern.Rotation);
        var sizes = starts.Select(start => plan.Count(stop => stop.Days.Start == start)).ToArray();
        Assert.Equal(duties.Lines.Length, sizes.Sum());
        Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
        foreach (var market in duties.Lines.GroupBy(line => line.MarketId))
        {
            var ids = market.Select(line => line.LineId).ToHashSet();
            var inMarket = starts.Select(start => plan.Count(stop => stop.Days.Start == start && ids.Contains(stop.LineId))).ToArray();
            Assert.InRange(inMarket.Max() - inMarket.Min(), 0, 1);
        }

        // One group has ended before the next begins.
        Assert.All(plan, stop => Assert.DoesNotContain(starts, start => start > stop.Days.Start && start <= stop.Days.End));
    });

    [Fact]
    public void Late_OfAnyWinter_CannotBeginLater() => ForEach(null, (scenario, duties) =>
    {
        var plan = PatternPlan.Of(scenario, BureauPattern.Late);
        foreach (var line in duties.Lines)
        {
            var stop = Assert.Single(plan, stop => stop.LineId == line.LineId);
            var latest = Enumerable.Range(0, duties.DayCount - line.DueDays + 1).Last(first => FestivalDays(duties, first, line.DueDays) >= line.FestivalDays);
            Assert.Equal(latest, scenario.Horizon.IndexOf(stop.Days.Start));
        }
    });

    [Fact]
    public void LineThatOwesNothing_InAnyPattern_Runs()
    {
        var scenario = new ScenarioBuilder("2026-01-01..2026-01-30").Line("L1").Line("L2").BaseDays("base", "horizon", 5, Domain.Lines.LineSelector.All with { Lines = ["L2"] }).Build();
        Assert.All(Enum.GetValues<BureauPattern>(), pattern => Assert.Equal("L2", Assert.Single(PatternPlan.Of(scenario, pattern)).LineId));
    }

    private static int FestivalDays(LineDuties duties, int first, int days) =>
        duties.Festival is { } window ? Enumerable.Range(first, days).Count(day => day >= window.First && day <= window.Last) : 0;

    private static void ForEach(bool? festival, Action<Scenario, LineDuties> check)
    {
        for (var seed = 0; seed < TinyWinters.Seeds; seed++)
        {
            var scenario = TinyWinters.Of(seed, festival);
            try
            {
                check(scenario, LineDuties.Of(scenario));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Seed {seed}: {failure.Message}", failure);
            }
        }
    }
}
