using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class SplitSeasonCompilerTests
{
    [Fact]
    public void Compile_Parts_AreDueAndRunDaysLimitTheRest() => Assert.Equal(
        ["0-9: 3..4 split", "0-1: 2..2 split", "8-9: 1..2 split"],
        Compiling.TenDays().Line("L1").Window("head", "2027-01-01..2027-01-02").Window("tail", "2027-01-09..2027-01-10")
            .SplitSeason("split", 6, ("head", 2), ("tail", 1)).Compile().Counts("L1"));

    [Theory]
    [InlineData(2023, 365, 121)]
    [InlineData(2024, 366, 122)]
    public void Entitle_CutHeatingSeason_StopAndRunDaysAreTheYear(int year, int days, int stop)
    {
        var scenario = new ScenarioBuilder($"{year}-01-01..{year}-12-31").Line("L1")
            .Window("head", $"{year}-01-01..{year}-03-15").Window("tail", $"{year}-11-15..{year}-12-31")
            .SplitSeason("split", days - stop, ("head", stop - 47), ("tail", 47)).Build();
        Assert.Equal(days, scenario.Horizon.DayCount);
        Assert.Equal(stop, ScenarioCompiler.Entitle(scenario).Single().DueDays);
        Assert.Contains($"0-{days - 1}: {stop}..{stop} split", ScenarioCompiler.Compile(scenario).Counts("L1"));
    }
}
