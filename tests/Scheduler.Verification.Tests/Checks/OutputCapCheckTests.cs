using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class OutputCapCheckTests
{
    // Three lines of 1000, 2000 and 4000 t/d; ten days without stops make 70 000 t.
    private static ScenarioBuilder Three() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("early", "2027-01-01..2027-01-10").Window("late", "2027-01-21..2027-01-30")
        .Line("L1", city: "c1", company: "k1", tonnesPerDay: 1000)
        .Line("L2", city: "c1", company: "k2", tonnesPerDay: 2000)
        .Line("L3", city: "c2", company: "k2", tonnesPerDay: 4000)
        .Line("idle", city: "c2", company: "k2", tonnesPerDay: 9000, status: LineStatus.Idle);

    [Theory]
    [InlineData(CapScope.Line, "L2", 18_000)]
    [InlineData(CapScope.Company, "k2", 58_000)]
    [InlineData(CapScope.City, "c1", 28_000)]
    [InlineData(CapScope.Province, "province", 68_000)]
    public void OutputCap_EachScope_CountsItsOwnLines(CapScope scope, string member, long tonnes)
    {
        // L2 stops one day.
        Assert.True(Three().Cap("cap", scope, "early", (member, tonnes)).Verify(("L2", "2027-01-10")).Accepted);
        Assert.False(Three().Cap("cap", scope, "early", (member, tonnes - 1)).Verify(("L2", "2027-01-10")).Accepted);
    }

    [Fact]
    public void OutputCap_OneTonneOver_NamesMemberWindowAndExcess()
    {
        var finding = Assert.Single(Three().Cap("cap", CapScope.Line, "early", ("L1", 8_999)).Verify(("L1", "2027-01-01")).On("cap").Findings);
        Assert.Equal("L1: 9000 t of clinker in early (2027-01-01…2027-01-10), at most 8999 t; 1 t too many", finding.Message.En);
        Assert.Equal("L1", finding.LineId);
    }

    [Fact]
    public void OutputCap_Province_IsNamed() =>
        Assert.Equal(
            ["示例省: 70000 t of clinker in early (2027-01-01…2027-01-10), at most 69000 t; 1000 t too many"],
            Three().Cap("cap", CapScope.Province, "early", ("province", 69_000)).Verify().On("cap").Breaches());

    [Fact]
    public void OutputCap_StopCarriedIn_SavesOutputFromTheFirstDay() =>
        Assert.True(Three().Cap("cap", CapScope.Line, "early", ("L1", 9_000)).History("L1", LineState.Stopped, "2026-12-01")
            .Verify(("L1", "2027-01-01")).Accepted);

    [Fact]
    public void OutputCap_StopOnTheLastDay_SavesOutput()
    {
        var builder = Three().Cap("cap", CapScope.Line, "late", ("L1", 9_000));
        Assert.True(builder.Verify(("L1", "2027-01-30")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-20")).Accepted);
    }

    [Fact]
    public void OutputCap_OrderToRun_CanForceTheBreach()
    {
        var builder = Three().Cap("cap", CapScope.Line, "early", ("L1", 9_000)).Order("run", "L1", "2027-01-01..2027-01-10", LineState.Running);
        var verdict = builder.Verify();
        Assert.True(verdict.On("run").Kept);
        Assert.False(verdict.On("cap").Kept);
    }

    [Fact]
    public void OutputCap_LinesOutsideTheSelector_DoNotCount()
    {
        var builder = Three();
        builder.Rule(new OutputCap("cap", ScenarioBuilder.Source, LineSelector.All with { MaxTonnesPerDay = 2000 }, CapScope.Province,
            builder.WindowOf("early"), new Dictionary<string, long> { ["province"] = 30_000 }.ToImmutableSortedDictionary()));
        Assert.True(builder.Verify().Accepted);
    }

    [Fact]
    public void OutputCap_SeveralMembers_ListsEveryBreach() =>
        Assert.Equal(2, Three().Cap("cap", CapScope.Company, "early", ("k1", 9_000), ("k2", 9_000)).Verify().On("cap").Findings.Length);

    [Fact]
    public void OutputCap_ManyTonnes_DoNotWrap()
    {
        var verdict = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1", tonnesPerDay: int.MaxValue)
            .Cap("cap", CapScope.Line, "horizon", ("L1", 0)).Verify().On("cap");
        Assert.Equal(
            ["L1: 64424509410 t of clinker in the horizon (2027-01-01…2027-01-30), at most 0 t; 64424509410 t too many"], verdict.Breaches());
    }
}
