using Scheduler.Domain.Lines;
using Scheduler.Testing;
using Scheduler.Verification.Explanations;

namespace Scheduler.Verification.Tests.Checks;

public class ClawbackCheckTests
{
    private static ScenarioBuilder Complied(int strikes, params (string Month, string Percent)[] months)
    {
        var builder = HunanTable.Line().Facts("yes", "110", "no", "no").Clawback("back", "horizon", "table", "ultra-low", 98, 3, strikes);
        foreach (var (month, percent) in months) builder.Stated("L1", "compliance", percent, $"{month}-01..{month}-28");
        return builder;
    }

    [Fact]
    public void Clawback_OneBadMonth_NeedsThreeDaysMore()
    {
        var builder = Complied(2, ("2024-09", "97.5"), ("2024-10", "99"));
        Assert.True(builder.Verify(("L1", "2024-09-01..2024-12-02")).Accepted);
        Assert.Equal(
            ["L1: 92 stop days in 2024-09-01…2025-03-31, at least 93 due with 3 days by this rule for the horizon; 1 days too few"],
            builder.Verify(("L1", "2024-12-30..2025-03-31")).On("back").Breaches());
    }

    [Fact]
    public void Clawback_TwoBadMonthsRunning_NeedTheWholeReduction()
    {
        var due = Complied(2, ("2024-12", "90"), ("2025-01", "90"), ("2025-02", "90")).Verify().Figures("L1").Due;
        Assert.Equal(110, due.DueDays);
        Assert.Equal([3, 17, 0], due.Windows.Single().Items.Where(item => item.RuleId == "back").Select(item => item.Days));
    }

    [Fact]
    public void Clawback_LastMonthOfTheHorizon_BringsNothingBackAnyMore() =>
        Assert.Equal(90, Complied(2, ("2025-03", "90")).Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void Clawback_MonthBeforeTheHorizon_BringsDaysBackInTheFirst() =>
        Assert.Equal(93, Complied(2, ("2024-08", "90")).Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void Clawback_UnknownMonth_IsNoStrike()
    {
        var due = Complied(2, ("2024-09", "90"), ("2024-11", "90")).Verify().Figures("L1").Due;
        Assert.Equal(96, due.DueDays);
        Assert.Equal(
            "compliance of 2024-08, 2024-10, 2024-12, 2025-01, 2025-02 unknown: nothing comes back for it, 0 days",
            due.Windows.Single().Items.Last(item => item.RuleId == "back").Reason.En);
    }

    [Fact]
    public void Clawback_UnknownCompliance_IsAskedForInTheExplanation()
    {
        var scenario = Complied(2).Build();
        Assert.Contains(LineExplainer.Explain(scenario, scenario.Lines[0]).OpenFacts, open => (open.RuleId, open.FactId) == ("back", "compliance"));
    }

    [Fact]
    public void Clawback_TwoFactsInOneMonth_TheWorseOneDecides() => Assert.Equal(
        93,
        Complied(9).Stated("L1", "compliance", "99", "2024-09-01..2024-09-15").Stated("L1", "compliance", "97", "2024-09-16..2024-09-30")
            .Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void Clawback_StopCarriedIn_CountsFromTheFirstDay() => Assert.True(Complied(2, ("2024-08", "90"))
        .History("L1", LineState.Stopped, "2024-08-01").Verify(("L1", "2024-09-01..2024-12-02")).On("back").Kept);

    [Fact]
    public void Clawback_OrderToRun_LeavesTheDueDaysAsTheyAre() => Assert.False(Complied(2, ("2024-08", "90"))
        .Order("run", "L1", "2024-09-01", LineState.Running).Verify(("L1", "2024-09-02..2024-12-02")).On("back").Kept);
}
