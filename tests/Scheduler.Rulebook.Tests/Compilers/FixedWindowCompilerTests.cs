using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FixedWindowCompilerTests
{
    private static ScenarioBuilder Fixed(SpecialClass specialClass = SpecialClass.None) => Compiling.TenDays()
        .Line("L1", specialClass: specialClass).Window("w", "2027-01-01..2027-01-02", "2027-01-09..2027-01-10").FixedWindow("fixed", "w");

    // Jiangxi 10–19 May 2022, Shandong 6–25 July 2025, and the band of Shandong and Henan in the notice of 2020.
    [Theory]
    [InlineData("2022-05-10..2022-05-19", 10)]
    [InlineData("2025-07-06..2025-07-25", 20)]
    [InlineData("2021-11-15..2022-03-15", 121)]
    [InlineData("2023-11-15..2024-03-15", 122)]
    public void Entitle_WindowOfANotice_OwesAllItsDays(string window, int days)
    {
        var year = $"{window[..4]}-01-01..{int.Parse(window[..4]) + 1}-12-31";
        var due = ScenarioCompiler.Entitle(new ScenarioBuilder(year).Line("L1").Window("w", window).FixedWindow("fixed", "w").Build());
        Assert.Equal(days, due.Single().DueDays);
    }

    [Fact]
    public void Compile_Window_IsOffOnEveryDayAtBothEdges() =>
        Assert.Equal(["0-9: 4..10 fixed", "0-1+8-9: 4..4 fixed"], Fixed().Compile().Counts("L1"));

    [Fact]
    public void Compile_ExemptClass_NeverStops() => Assert.Equal(
        ["0-9: 0..0 exempt"],
        Fixed(SpecialClass.KeyProject).Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt).Compile().Counts("L1"));

    [Fact]
    public void Compile_LineInOneBlock_OwesTheDaysButNotTheWindow() => Assert.Equal(
        ["0-9: 4..10 fixed"],
        Fixed(SpecialClass.KeyProject).Treatment("block", SpecialClass.KeyProject, TreatmentKind.OneBlock).Compile().Counts("L1"));

    [Fact]
    public void Entitle_InForceOnSomeDays_OwesTheseDays()
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-01..2027-01-06");
        var rule = new FixedWindow("fixed", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("w")) { ValidTo = Spans.Date("2027-01-04") };
        Assert.Equal(["0-9: 4..10 fixed", "0-5: 4..6 fixed", "0-3: 4..4 fixed"], builder.Rule(rule).Compile().Counts("L1"));
    }
}
