using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class MaintenanceRuleCompilerTests
{
    private static ScenarioBuilder Ordered(StopReason reason, params string[] countsInside)
    {
        var builder = Compiling.TenDays().Line("L1").Line("L2").Window("winter", "2027-01-09..2027-01-10").BaseDays("base", "horizon", 3)
            .Order("first", "L1", "2027-01-01..2027-01-02", LineState.Stopped, reason)
            .Order("last", "L1", "2027-01-08..2027-01-10", LineState.Stopped, reason);
        return builder.Rule(new MaintenanceRule(
            "rule", ScenarioBuilder.Source, LineSelector.All, [StopReason.Maintenance], [.. countsInside.Select(builder.WindowOf)]));
    }

    [Fact]
    public void Compile_Reason_TakesTheOrderedDaysOut() => Assert.Equal(["2-6: 3..5 base"], Ordered(StopReason.Maintenance).Compile().Counts("L1"));

    [Fact]
    public void Compile_InsideAWindow_LetsThemCount() => Assert.Equal(
        ["2-6+8-9: 3..7 base"], Ordered(StopReason.Maintenance, "winter").Compile().Counts("L1"));

    [Fact]
    public void Compile_OtherReason_LetsThemCount() => Assert.Equal(["0-9: 3..10 base"], Ordered(StopReason.Ordered).Compile().Counts("L1"));

    [Fact]
    public void Compile_OtherLine_IsNotTouched() => Assert.Equal(["0-9: 3..10 base"], Ordered(StopReason.Maintenance).Compile().Counts("L2"));

    [Fact]
    public void Compile_OrderToRun_TakesNothingOut()
    {
        var builder = Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 3)
            .Order("run", "L1", "2027-01-01..2027-01-02", LineState.Running, StopReason.Maintenance);
        Assert.Equal(
            ["0-9: 3..10 base"], builder.Rule(new MaintenanceRule("rule", ScenarioBuilder.Source, LineSelector.All, [StopReason.Maintenance], [])).Compile().Counts("L1"));
    }
}
