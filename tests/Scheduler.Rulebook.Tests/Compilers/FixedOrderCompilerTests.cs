using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

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

    [Fact]
    public void Compile_ReportsAtBothEdges_FixTheirDaysOnly()
    {
        var problem = Compiling.TenDays().Line("L1").Line("L2")
            .Report("L1", "2027-01-01..2027-01-02", LineState.Idle).Report("L1", "2027-01-03", LineState.Stopped)
            .Report("L1", "2027-01-09..2027-01-10", LineState.Running).Compile();
        Assert.Equal("rrSfffffrr", problem.States("L1"));
        Assert.Equal("ffffffffff", problem.States("L2"));
    }

    [Fact]
    public void Compile_ReportOverAnOrder_PrevailsOnItsDays()
    {
        var problem = Compiling.TenDays().Line("L1").Order("stop", "L1", "2027-01-02..2027-01-08", LineState.Stopped)
            .Report("L1", "2027-01-04..2027-01-05", LineState.Idle).Compile();
        Assert.Equal("fSSrrSSSff", problem.States("L1"));
    }

    [Fact]
    public void Compile_IdleDays_MakeAndEmitNothing()
    {
        var builder = Compiling.TenDays().Line("L1", tonnesPerDay: 1001).Report("L1", "2027-01-09..2027-01-10", LineState.Idle)
            .Cap("cap", CapScope.Line, "horizon", ("L1", 5000));
        var problem = builder.Compile();
        var line = problem.Line("L1");
        Assert.Equal([new OutputRun(new(8, 9), 0)], line.ReducedOutput.ToArray());
        Assert.Equal([new DayRange(8, 9)], line.IdleDays.ToArray());
        Assert.Equal([0L, 0], line.ExposurePerDay.Skip(8));
        Assert.All(line.ExposurePerDay.Take(8), exposure => Assert.True(exposure > 0));
        Assert.Equal([new OutputRun(new(5, 7), 1001)], line.OutputRuns(new DayRange(5, 9)));
        Assert.Equal(3 * 1001, line.FullOutput(new DayRange(5, 9)));

        // 8 × 1001 = 8008 t at most; what is not made need not be given up.
        Assert.Equal(["1001·L1[0-7] in 3008..∞"], problem.Sums());
    }

    [Fact]
    public void Compile_ReportedStopForMaintenance_PaysNoDue()
    {
        var builder = Compiling.TenDays().Line("L1").BaseDays("base", "horizon", 2).Report("L1", "2027-01-01..2027-01-03", LineState.Stopped, StopReason.Maintenance)
            .Rule(new MaintenanceRule("care", ScenarioBuilder.Source, LineSelector.All, [StopReason.Maintenance], []));
        Assert.Equal(["3-9: 2..7 base"], builder.Compile().Counts("L1"));
    }
}
