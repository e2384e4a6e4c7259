using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;
using Scheduler.Verification.Explanations;

namespace Scheduler.Verification.Tests.Checks;

public class DeltaTableCheckTests
{
    private static ScenarioBuilder Best() => HunanTable.Line(PerformanceGrade.A).Facts("yes", "95", "yes", "yes");

    [Fact]
    public void DeltaTable_BestLine_NeedsFiftyDays()
    {
        Assert.True(Best().Verify(("L1", "2024-09-01..2024-10-20")).Accepted);
        Assert.Equal(
            ["L1: 49 stop days in 2024-09-01…2025-03-31, at least 50 due with -60 days by this rule for the horizon; 1 days too few"],
            Best().Verify(("L1", "2025-02-11..2025-03-31")).On("table").Breaches());
    }

    [Fact]
    public void DeltaTable_WorstLine_NeedsOneHundredAndTwentyDays()
    {
        var builder = HunanTable.Line().Facts("no", "117.5", "no", "no");
        Assert.True(builder.Verify(("L1", "2024-12-02..2025-03-31")).Accepted);
        Assert.False(builder.Verify(("L1", "2024-12-03..2025-03-31")).On("table").Kept);
    }

    [Fact]
    public void DeltaTable_UnknownFacts_AreSaidInTheDueDays()
    {
        var due = HunanTable.Line().Verify().Figures("L1").Due;
        Assert.Equal(110, due.DueDays);
        Assert.Equal(
            ["ultra-low", "energy", "top-runner, energy", "energy", "green-factory"],
            due.Windows.Single().Items.Where(item => item.RuleId == "table" && item.Days == 0)
                .Select(item => item.Reason.En.Split("): ")[1].Split(" unknown")[0]));
    }

    [Fact]
    public void DeltaTable_UnknownFacts_AreAskedForInTheExplanation()
    {
        var scenario = HunanTable.Line().Stated("L1", "energy", "90").Build();
        Assert.Equal(
            [("table", "ultra-low"), ("table", "top-runner"), ("table", "green-factory")],
            LineExplainer.Explain(scenario, scenario.Lines[0]).OpenFacts.Select(open => (open.RuleId, open.FactId)));
    }

    [Fact]
    public void DeltaTable_TwoLargestReductionsAlike_TheFirstCountsAlone()
    {
        var due = HunanTable.Line(PerformanceGrade.A, DeltaStacking.LargestReduction).Facts("yes", "95", "yes", "yes").Verify().Figures("L1").Due;
        Assert.Equal(90, due.DueDays);
        Assert.Equal("ultra-low: -20 days (proof: proof of ultra-low)", due.Windows.Single().Items[1].Reason.En);
    }

    [Fact]
    public void DeltaTable_FloorOfSixty_IsDue() =>
        Assert.Equal(60, HunanTable.Line(PerformanceGrade.A, floorDays: 60).Facts("yes", "95", "yes", "yes").Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void DeltaTable_StopCarriedIn_CountsFromTheFirstDay()
    {
        var builder = Best().History("L1", LineState.Stopped, "2024-08-01");
        Assert.True(builder.Verify(("L1", "2024-09-01..2024-10-20")).On("table").Kept);
        Assert.False(builder.Verify(("L1", "2024-09-01..2024-10-19")).On("table").Kept);
    }

    [Fact]
    public void DeltaTable_OrderToRun_LeavesTheDueDaysAsTheyAre() =>
        Assert.False(Best().Order("run", "L1", "2024-09-01..2024-09-05", LineState.Running)
            .Verify(("L1", "2024-09-06..2024-10-20")).On("table").Kept);
}
