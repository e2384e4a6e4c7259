using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class GradeWindowCompilerTests
{
    private static ScenarioBuilder ByGrade(PerformanceGrade grade)
    {
        var builder = Compiling.TenDays().Line("L1", grade: grade)
            .Window("a", "2027-01-01..2027-01-02").Window("b", "2027-01-05..2027-01-06").Window("all", "2027-01-01..2027-01-10");
        return builder.GradeWindow(
            "grades",
            builder.GradeRow(PerformanceGrade.A, "a", "b"),
            builder.UnknownRow(PerformanceGrade.B, "all", 3, 5),
            builder.GradeRow(PerformanceGrade.D, "all"));
    }

    /// <summary>Henan 2022-23: A 47 + 54 = 101 days, D 121, C not known, between 63 and 121.</summary>
    [Theory]
    [InlineData(PerformanceGrade.A, new[] { 47, 54 })]
    [InlineData(PerformanceGrade.C, new[] { 63 })]
    [InlineData(PerformanceGrade.D, new[] { 121 })]
    public void Entitle_HenanWinter_OwesTheWindowsOfTheGrade(PerformanceGrade grade, int[] days)
    {
        var builder = new ScenarioBuilder("2022-11-15..2023-03-15").Line("L1", grade: grade).Window("season", "2022-11-15..2023-03-15")
            .Window("before", "2022-11-20..2023-01-05").Window("after", "2023-01-21..2023-03-15");
        var rows = new[]
        {
            builder.GradeRow(PerformanceGrade.A, "before", "after"),
            builder.UnknownRow(PerformanceGrade.C, "season", 63, 121),
            builder.GradeRow(PerformanceGrade.D, "season"),
        };
        var due = ScenarioCompiler.Entitle(builder.GradeWindow("grades", [.. rows]).Build()).Single();
        Assert.Equal(days, due.Windows.Select(window => window.Days));
        Assert.Equal(days.Sum(), due.DueDays);
        Assert.Equal(15, rows[0].RunDays.Count);
    }

    [Fact]
    public void Compile_KnownWindows_AreOffAndTheGapRuns() => Assert.Equal(
        ["0-9: 4..10 grades", "0-1: 2..2 grades", "4-5: 2..2 grades", "2-3: 0..0 grades"], ByGrade(PerformanceGrade.A).Compile().Counts("L1"));

    [Fact]
    public void Compile_UnknownWindows_AreALeastAndAMost()
    {
        Assert.Equal(["0-9: 3..5 grades"], ByGrade(PerformanceGrade.B).Compile().Counts("L1"));
        Assert.Contains("unknown", Reason(ScenarioCompiler.Entitle(ByGrade(PerformanceGrade.B).Build())), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_GradeWithoutRow_OwesNothing() => Assert.Empty(ByGrade(PerformanceGrade.C).Compile().Counts("L1"));

    [Fact]
    public void Compile_GradeChangesInTheGap_EachRowBindsOnItsDays()
    {
        // Grade A until 3 January: its first window, and a planned run on the third. Then D: all of the rest.
        var builder = ByGrade(PerformanceGrade.A).Grade("L1", PerformanceGrade.D, "2027-01-04", null);
        Assert.Equal(
            ["0-9: 9..10 grades", "0-1: 2..2 grades", "2: 0..0 grades", "3-9: 7..7 grades"],
            builder.Compile().Counts("L1"));
    }

    [Fact]
    public void Compile_OrderedStopInTheGap_GoesBeforeThePlannedRun() => Assert.Contains(
        "3: 0..0 grades", ByGrade(PerformanceGrade.A).Order("alert", "L1", "2027-01-03", LineState.Stopped).Compile().Counts("L1"));

    private static string Reason(IEnumerable<Entitlement> dues) => dues.Single().Windows[0].Items[0].Reason.En;
}
