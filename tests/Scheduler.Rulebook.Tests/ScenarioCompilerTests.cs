using Scheduler.Domain.Lines;
using Scheduler.Rulebook.Shapes;
using Scheduler.Rulebook.Tests.Compilers;

namespace Scheduler.Rulebook.Tests;

public sealed class ScenarioCompilerTests
{
    [Fact]
    public void Compile_Histories_AreCarriedStatesOfTheirDays()
    {
        var problem = Compiling.TenDays().Line("L1").Line("L2").Line("L3")
            .History("L1", LineState.Stopped, "2026-12-31").History("L2", LineState.Running, "2026-12-01").Compile();
        Assert.Equal([new CarriedState(true, 1), new CarriedState(false, 31), null], problem.Lines.Select(line => line.Carried));
    }

    [Fact]
    public void Compile_Lines_AreTheOperatingOnesInOrder()
    {
        var problem = Compiling.TenDays().Line("L2").Line("building", status: LineStatus.Building).Line("L1", tonnesPerDay: 3000).Compile();
        Assert.Equal([("L2", 1000), ("L1", 3000)], problem.Lines.Select(line => (line.LineId, line.TonnesPerDay)));
    }

    [Fact]
    public void Compile_NoRules_AllowsEverything()
    {
        var line = Compiling.TenDays().Line("L1").Compile().Line("L1");
        Assert.Equal(BlockShape.Anything, line.Block);
        Assert.Empty(line.Counts);
        Assert.All(line.States, state => Assert.Equal(DayState.Free, state));
    }
}
