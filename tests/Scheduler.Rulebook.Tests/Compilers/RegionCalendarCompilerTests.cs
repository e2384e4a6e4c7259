using Scheduler.Domain.Lines;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class RegionCalendarCompilerTests
{
    [Fact]
    public void Compile_Regions_HaveEqualTotalsInOwnWindows()
    {
        var builder = Compiling.TenDays().Line("L1", "c1").Line("L2", "c2").Window("early", "2027-01-01..2027-01-05").Window("late", "2027-01-06..2027-01-10");
        var problem = builder.RegionCalendar(
            "regions",
            4,
            builder.Region(LineSelector.All with { Cities = ["c1"] }, ("early", 3), ("late", 1)),
            builder.Region(LineSelector.All with { Cities = ["c2"] }, ("late", 4))).Compile();
        Assert.Equal(["0-9: 4..10 regions", "0-4: 3..5 regions", "5-9: 1..5 regions"], problem.Counts("L1"));
        Assert.Equal(["0-9: 4..10 regions", "5-9: 4..5 regions"], problem.Counts("L2"));
    }

    [Fact]
    public void Entitle_LineOfNoRegion_OwesNothing()
    {
        var builder = Compiling.TenDays().Line("L1", "c3").Window("early", "2027-01-01..2027-01-05");
        builder.RegionCalendar("regions", 3, builder.Region(LineSelector.All with { Cities = ["c1"] }, ("early", 3)));
        Assert.Equal(0, ScenarioCompiler.Entitle(builder.Build()).Single().DueDays);
    }
}
