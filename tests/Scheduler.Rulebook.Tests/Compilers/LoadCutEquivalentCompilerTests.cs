using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class LoadCutEquivalentCompilerTests
{
    private static ScenarioBuilder One() => Compiling.TenDays().Window("low", "2027-01-08..2027-01-10").Line("L1", tonnesPerDay: 1001).BaseDays("base", "horizon", 5);

    [Theory]
    [InlineData(50, Rounding.Down, 4)]
    [InlineData(50, Rounding.Up, 3)]
    [InlineData(50, Rounding.HalfUp, 3)]
    [InlineData(0, Rounding.Up, 5)]
    [InlineData(100, Rounding.Down, 2)]
    public void Entitle_EquivalentDays_ComeOffTheBase(int countedPercent, Rounding rounding, int due) =>
        Assert.Equal(due, ScenarioCompiler.Entitle(One().LowLoad("low-load", "low", 40, countedPercent, "horizon", rounding).Build())[0].DueDays);

    [Fact]
    public void Entitle_MoreThanTheBase_StopsAtZero()
    {
        var builder = Compiling.TenDays().Window("low", "2027-01-01..2027-01-08").Line("L1").BaseDays("base", "horizon", 3)
            .LowLoad("low-load", "low", 40, 100, "horizon");
        Assert.Equal(0, ScenarioCompiler.Entitle(builder.Build())[0].DueDays);
    }

    [Fact]
    public void Entitle_BaseOfAnotherWindow_IsNotCutToTheDaysOfTheLoadCut()
    {
        // The rule binds 3 of the 10 days of the base, but its 3 days come off whole.
        var due = ScenarioCompiler.Entitle(One().LowLoad("low-load", "low", 40, 100, "horizon").Build())[0];
        Assert.Equal("3 days in low at 40 % load, 100 % of them counted as stop days (rounded down): -3 days", due.Windows[0].Items[1].Reason.En);
    }

    [Fact]
    public void Compile_LoadCutDays_AreRunningDaysOfLessOutputAndExposure()
    {
        var line = One().LowLoad("low-load", "low", 40, 50, "horizon").Compile().Line("L1");
        Assert.Contains(line.Counts, count => count.AtMost == 0 && count.Days.SequenceEqual([new DayRange(7, 9)]));
        Assert.Equal([new OutputRun(new(7, 9), 400)], line.ReducedOutput.ToArray());
        Assert.Equal(line.ExposurePerDay[0] * 400 / 1001, line.ExposurePerDay[9]);
        Assert.True(line.ExposurePerDay[0] > line.ExposurePerDay[9]);
    }

    [Fact]
    public void Compile_TwoCutsOnADay_TakesTheLowerLoad()
    {
        var line = One().Window("late", "2027-01-10").LowLoad("low-load", "low", 40, 50, "horizon").LowLoad("lower", "late", 10, 50, "horizon").Compile().Line("L1");
        Assert.Equal([new OutputRun(new(7, 8), 400), new OutputRun(new(9, 9), 100)], line.ReducedOutput.ToArray());
        Assert.Equal(
            [new OutputRun(new(5, 6), 1001), new OutputRun(new(7, 8), 400), new OutputRun(new(9, 9), 100)], line.OutputRuns(new DayRange(5, 9)));
        Assert.Equal((2 * 1001) + (2 * 400) + 100, line.FullOutput(new DayRange(5, 9)));
    }

    [Fact]
    public void Compile_OutputCap_CountsTheReducedOutput()
    {
        var builder = One().LowLoad("low-load", "low", 40, 50, "horizon").Cap("cap", CapScope.Line, "horizon", ("L1", 5000));
        // 7 × 1001 + 3 × 400 = 8207 t at most.
        Assert.Equal(["1001·L1[0-6] + 400·L1[7-9] in 3207..∞"], builder.Compile().Sums());
    }

    [Fact]
    public void Compile_NoLoadRule_ReducesNothing()
    {
        var line = One().Compile().Line("L1");
        Assert.Empty(line.ReducedOutput);
        Assert.Equal([new OutputRun(new(2, 9), 1001)], line.OutputRuns(new DayRange(2, 9)));
        Assert.Single(line.ExposurePerDay.Distinct());
    }
}
