using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FirstStopByCompilerTests
{
    private static string[] Counts(ScenarioBuilder builder, string latest, int due = 3)
    {
        builder.Line("L1", grade: PerformanceGrade.C).Window("w", "2027-01-02..2027-01-03", "2027-01-06..2027-01-10").BaseDays("base", "horizon", due);
        return builder.Rule(new FirstStopBy("first", ScenarioBuilder.Source, LineSelector.All with { Grades = [PerformanceGrade.C] }, builder.WindowOf("w"), Spans.Date(latest)))
            .Compile().Counts("L1");
    }

    [Fact]
    public void Compile_Date_AsksForADayOffUpToIt() => Assert.Equal(["0-9: 3..10 base", "1-2+5: 1..3 first"], Counts(Compiling.TenDays(), "2027-01-06"));

    [Fact]
    public void Compile_LastDayOfTheWindow_AsksForADayOffInIt() => Assert.Equal(
        ["0-9: 3..10 base", "1-2+5-9: 1..7 first"], Counts(Compiling.TenDays(), "2027-01-10"));

    [Fact]
    public void Compile_NothingOwed_AsksForNothing() => Assert.Empty(Counts(Compiling.TenDays(), "2027-01-06", due: 0));

    [Fact]
    public void Compile_BoundFromALaterDay_AsksForADayOffFromThen() => Assert.Equal(
        ["0-9: 3..10 base", "2+5: 1..2 first"], Counts(Compiling.TenDays().Grade("L1", PerformanceGrade.A, to: "2027-01-02"), "2027-01-06"));
}
