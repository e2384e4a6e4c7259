using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Testing;
using Scheduler.Verification.Explanations;

namespace Scheduler.Verification.Tests.Checks;

public class FuelSubstitutionCheckTests
{
    private static ScenarioBuilder Burning(string? share) => share is null ? Lines() : Lines().Stated("L1", "fuel", share);

    private static ScenarioBuilder Lines() => new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").BaseDays("base", "horizon", 10)
        .FuelSubstitution("steps", "horizon", (10, 2), (20, 5));

    [Theory]
    [InlineData("19.999", 8)]
    [InlineData("20", 5)]
    [InlineData("9.999", 10)]
    [InlineData(null, 10)]
    public void FuelSubstitution_HighestStepReached_CountsAlone(string? share, int due) =>
        Assert.Equal(due, Burning(share).Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void FuelSubstitution_DaysOfTheStep_AreTakenAway()
    {
        Assert.True(Burning("25").Verify(("L1", "2027-01-26..2027-01-30")).Accepted);
        Assert.Equal(
            ["L1: 4 stop days in 2027-01-01…2027-01-30, at least 5 due with -5 days by this rule for the horizon; 1 days too few"],
            Burning("25").Verify(("L1", "2027-01-01..2027-01-04")).On("steps").Breaches());
    }

    [Fact]
    public void FuelSubstitution_UnknownShare_IsSaid() => Assert.Equal(
        "fuel unknown: not granted (2027-01-01…2027-01-30)", Burning(null).Verify().Figures("L1").Due.Windows.Single().Items[1].Reason.En);

    [Fact]
    public void FuelSubstitution_Explanation_TriesEveryStep()
    {
        var scenario = Burning("12").Build() with { FactDefinitions = [new("fuel", new("替代率", "share"), FactType.Number, "%", [])] };
        var explanation = LineExplainer.Explain(scenario, scenario.Lines[0]);
        Assert.Empty(explanation.OpenFacts);
        Assert.Contains(explanation.WhatIfs, other => other is { Value.En: "20 %", DueDays: 5 });
        Assert.Contains(explanation.WhatIfs, other => other is { Value.En: "9.9 %", DueDays: 10 });
    }

    [Fact]
    public void FuelSubstitution_StopCarriedIn_CountsFromTheFirstDay() => Assert.True(Burning("20")
        .History("L1", LineState.Stopped, "2026-12-01").Verify(("L1", "2027-01-01..2027-01-05")).On("steps").Kept);

    [Fact]
    public void FuelSubstitution_OrderToRun_LeavesTheDueDaysAsTheyAre() => Assert.False(Burning("20")
        .Order("run", "L1", "2027-01-01", LineState.Running).Verify(("L1", "2027-01-02..2027-01-05")).On("steps").Kept);
}
