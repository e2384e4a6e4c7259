using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class PooledRestCompilerTests
{
    [Fact]
    public void Compile_Rest_IsWhatTheWindowsLeave() => Assert.Equal(
        ["0-9: 2..10 pool", "0-2+5-9: 2..8 pool"],
        Compiling.TenDays().Line("L1").Window("w", "2027-01-04..2027-01-05").PooledRest("pool", 2, "w").Compile().Counts("L1"));

    /// <summary>Jiangsu 2024: 40 in January to March, of these 20 in February, 20 in June to August, 20 in other periods.</summary>
    [Fact]
    public void Entitle_Jiangsu2024_OwesEightyDays()
    {
        var scenario = new ScenarioBuilder("2024-01-01..2024-12-31").Line("L1")
            .Window("q1", "2024-01-01..2024-03-31").Window("february", "2024-02-01..2024-02-29").Window("summer", "2024-06-01..2024-08-31")
            .BaseDays("winter", "q1", 40).BaseDays("hot", "summer", 20).PeriodDays("of-these", "february", 20).PooledRest("other", 20, "q1", "summer")
            .Build();
        var due = ScenarioCompiler.Entitle(scenario).Single();
        Assert.Equal(80, due.DueDays);
        Assert.Equal([40, 20, 20], due.Windows.Select(window => window.Days));
        Assert.Equal(366 - 91 - 92, due.Windows[2].Window.Days.Count);
        Assert.Equal("the time outside q1, summer", due.Windows[2].Window.Name.En);
        Assert.Contains("31-59: 20..29 of-these", ScenarioCompiler.Compile(scenario).Counts("L1"));
    }

    [Fact]
    public void RestOf_SameWindowsInAnotherOrder_IsTheSameWindow()
    {
        var builder = Compiling.TenDays().Line("L1").Window("a", "2027-01-01").Window("b", "2027-01-02");
        var due = ScenarioCompiler.Entitle(builder.PooledRest("one", 2, "a", "b").PooledRest("two", 1, "b", "a").Build()).Single();
        Assert.Equal(3, Assert.Single(due.Windows).Days);
    }
}
