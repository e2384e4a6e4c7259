using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FreePlacementCompilerTests
{
    private static ScenarioBuilder Free(int? maxBlocks, params string[] spans) =>
        Compiling.TenDays().Line("L1").Window("free", spans).FreePlacement("placed", "free", 3, maxBlocks);

    [Fact]
    public void Compile_NumberOfStopsNotSaid_OnlyTheDaysAreDue()
    {
        var problem = Free(null, "2027-01-03..2027-01-07").Compile();
        Assert.Equal(["0-9: 3..10 placed", "2-6: 3..5 placed"], problem.Counts("L1"));
        Assert.Empty(problem.Sums());
    }

    [Fact]
    public void Compile_MostStops_CountsTheFirstDayAndTheStartsAfterIt() => Assert.Equal(
        ["1·L1[2] + 1·start L1[3] + 1·start L1[4] in −∞..2"], Free(2, "2027-01-03..2027-01-05").Compile().Sums());

    [Fact]
    public void Compile_WindowInPartsAtBothEdges_CountsEachPart() => Assert.Equal(
        ["1·L1[0] + 1·L1[8] + 1·start L1[1] + 1·start L1[9] in −∞..1"],
        Free(1, "2027-01-01..2027-01-02", "2027-01-09..2027-01-10").Compile().Sums());

    [Fact]
    public void Entitle_ShaanxiWindow_OwesThirtyDaysInIt()
    {
        var scenario = new ScenarioBuilder("2017-01-01..2017-12-31").Line("L1").Window("early-summer", "2017-05-20..2017-07-20")
            .FreePlacement("placed", "early-summer", 30).Build();
        var due = Assert.Single(ScenarioCompiler.Entitle(scenario).Single().Windows);
        Assert.Equal((30, 62), (due.Days, due.Window.Days.Count));
    }
}
