using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class MustIncludeMonthsCompilerTests
{
    // Two days of January, eight of February.
    private static ShutdownProblem Including(string window, int floor, TreatmentKind? treatment = null)
    {
        var builder = new ScenarioBuilder("2027-01-30..2027-02-08").Line("L1", specialClass: SpecialClass.KeyProject).Window("w", window);
        if (treatment is { } kind) builder.Treatment("treated", SpecialClass.KeyProject, kind);
        return builder.Rule(new MustIncludeMonths(
            "include", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("w"), [new YearMonth(2027, 1)], floor)).Compile();
    }

    [Fact]
    public void Compile_Floor_IsOwedAndTheMonthIsOff() => Assert.Equal(
        ["0-9: 4..10 include", "0-5: 4..6 include", "0-1: 2..2 include"], Including("2027-01-30..2027-02-04", 4).Counts("L1"));

    [Fact]
    public void Compile_WindowFromTheFirstDay_LimitsItsStopsToOne() => Assert.Equal(
        ["1·L1[0] + 1·start L1[1] + 1·start L1[2] in −∞..1"], Including("2027-01-30..2027-02-01", 2).Sums());

    [Fact]
    public void Compile_WindowToTheLastDay_CountsAStopThatReachesIntoIt() => Assert.Equal(
        ["1·L1[7] + 1·start L1[8] + 1·start L1[9] in −∞..1"], Including("2027-02-06..2027-02-08", 2).Sums());

    [Fact]
    public void Compile_ExemptLine_IsNotBound()
    {
        var problem = Including("2027-01-30..2027-02-04", 4, TreatmentKind.Exempt);
        Assert.Equal(["0-9: 0..0 treated"], problem.Counts("L1"));
        Assert.Empty(problem.Sums);
    }

    [Fact]
    public void Compile_OneBlock_OwesTheFloorInTheHorizonAndTheMonth() => Assert.Equal(
        ["0-9: 4..10 include", "0-1: 2..2 include"], Including("2027-01-30..2027-02-04", 4, TreatmentKind.OneBlock).Counts("L1"));
}
