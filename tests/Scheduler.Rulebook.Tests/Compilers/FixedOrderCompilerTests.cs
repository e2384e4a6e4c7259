using Scheduler.Domain.Lines;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FixedOrderCompilerTests
{
    [Fact]
    public void Compile_OrdersAtBothEdges_FixTheirDaysOnly()
    {
        var problem = Compiling.TenDays().Line("L1").Line("L2")
            .Order("stop", "L1", "2027-01-01..2027-01-03", LineState.Stopped).Order("run", "L1", "2027-01-10", LineState.Running).Compile();
        Assert.Equal("SSSffffffr", problem.States("L1"));
        Assert.Equal("ffffffffff", problem.States("L2"));
    }

    [Fact]
    public void Compile_LineThatIsNotPlanned_FixesNothing()
    {
        var problem = Compiling.TenDays().Line("L1").Line("idle", status: LineStatus.Idle)
            .Order("stop", "idle", "2027-01-01..2027-01-03", LineState.Stopped).Compile();
        Assert.Equal("ffffffffff", Assert.Single(problem.Lines).LineId is "L1" ? problem.States("L1") : "");
    }
}
