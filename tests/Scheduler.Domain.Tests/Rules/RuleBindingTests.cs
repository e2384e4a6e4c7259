using NodaTime;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Domain.Tests.Rules;

public sealed class RuleBindingTests
{
    private static readonly LineSelector GradeA = LineSelector.All with { Grades = [PerformanceGrade.A] };

    private static ScenarioBuilder January => new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1").Window("middle", "2027-01-10..2027-01-20");

    [Fact]
    public void Rule_OfAWindow_BindsOnItsDays() =>
        Assert.Equal("2027-01-10…2027-01-20", Bound(January.BaseDays("base", "middle", 5), "base"));

    [Theory]
    [InlineData("2027-01-01", null, "2027-01-10…2027-01-20")]
    [InlineData("2027-01-12", null, "2027-01-12…2027-01-20")]
    [InlineData(null, "2027-01-11", "2027-01-10…2027-01-11")]
    [InlineData("2026-12-31", "2027-01-09", "")]
    public void Rule_GradeByDatedFact_BindsOnItsDays(string? from, string? to, string expected) => Assert.Equal(
        expected, Bound(January.Grade("L1", PerformanceGrade.A, from, to).BaseDays("base", "middle", 5, GradeA), "base"));

    [Theory]
    [InlineData("2027-01-15", null, "2027-01-15…2027-01-20")]
    [InlineData(null, "2027-01-15", "2027-01-10…2027-01-15")]
    [InlineData("2027-01-20", "2027-01-20", "2027-01-20…2027-01-20")]
    [InlineData("2027-02-01", "2027-03-01", "")]
    [InlineData("2026-01-01", "2026-12-31", "")]
    public void Rule_WithValidity_BindsInside(string? from, string? to, string expected)
    {
        var rule = new ConcurrencyLimit("limit", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("middle"), 50)
        {
            ValidFrom = from is null ? null : Date(from),
            ValidTo = to is null ? null : Date(to),
        };

        Assert.Equal(expected, Bound(January.Rule(rule), "limit"));
    }

    [Fact]
    public void Rivals_OfDifferentPriority_ShareTheDays()
    {
        var builder = January.Grade("L1", PerformanceGrade.A, to: "2027-01-12")
            .BaseDays("all", "middle", 5)
            .Rule(new BaseDays("best", ScenarioBuilder.Source, GradeA, January.WindowOf("middle"), 2) { Priority = 1 });

        Assert.Equal("2027-01-10…2027-01-12", Bound(builder, "best"));
        Assert.Equal("2027-01-13…2027-01-20", Bound(builder, "all"));
    }

    [Fact]
    public void Rules_OfDifferentWindows_AreNoRivals()
    {
        var builder = January.BaseDays("middle", "middle", 5)
            .Rule(new BaseDays("all", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("horizon"), 2) { Priority = 1 });

        Assert.Equal("2027-01-10…2027-01-20", Bound(builder, "middle"));
    }

    [Fact]
    public void LaterNotice_Overrides_OnTheDaysOnWhichItBinds()
    {
        var limit = new ConcurrencyLimit("earlier", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("horizon"), 50);
        var later = new ConcurrencyLimit("later", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("middle"), 20) { Supersedes = ["earlier"] };

        Assert.Equal("2027-01-01…2027-01-09, 2027-01-21…2027-01-31", Bound(January.Rule(limit).Rule(later), "earlier"));
        Assert.Equal("2027-01-10…2027-01-20", Bound(January.Rule(limit).Rule(later), "later"));
    }

    [Fact]
    public void LaterNotice_ThatIsItselfOverridden_OverridesNothing()
    {
        var first = new ConcurrencyLimit("first", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("horizon"), 50);
        var second = new ConcurrencyLimit("second", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("middle"), 40) { Supersedes = ["first"] };
        var third = new ConcurrencyLimit("third", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("middle"), 30) { Supersedes = ["second"] };
        var builder = January.Rule(first).Rule(second).Rule(third);

        Assert.Equal("2027-01-01…2027-01-31", Bound(builder, "first"));
        Assert.Equal("", Bound(builder, "second"));
    }

    [Fact]
    public void Report_InTheMiddleOfAnOrder_LeavesItTheDaysOnBothSides()
    {
        var builder = January.Order("order", "L1", "2027-01-05..2027-01-12", LineState.Stopped).Report("L1", "2027-01-07..2027-01-08", LineState.Idle);

        Assert.Equal("2027-01-05…2027-01-06, 2027-01-09…2027-01-12", Bound(builder, "order"));
        Assert.Equal("2027-01-07…2027-01-08", Bound(builder, "state-L1-2027-01-07"));
    }

    [Theory]
    [InlineData("2027-01-01..2027-01-31", "")]
    [InlineData("2027-01-01..2027-01-30", "2027-01-31…2027-01-31")]
    [InlineData("2027-01-02..2027-01-31", "2027-01-01…2027-01-01")]
    public void Report_AtTheEdgesOfTheHorizon_TakesItsDaysOnly(string report, string left) =>
        Assert.Equal(left, Bound(January.Order("order", "L1", "2027-01-01..2027-01-31", LineState.Stopped).Report("L1", report, LineState.Running), "order"));

    [Fact]
    public void Report_OfAnotherLineOrBesideAnotherRule_TakesNothing()
    {
        var builder = January.Line("L2").Order("order", "L1", "2027-01-05..2027-01-12", LineState.Stopped).Report("L2", "2027-01-07..2027-01-08", LineState.Idle)
            .Rule(new ConcurrencyLimit("limit", ScenarioBuilder.Source, LineSelector.All, January.WindowOf("horizon"), 50));

        Assert.Equal("2027-01-05…2027-01-12", Bound(builder, "order"));
        Assert.Equal("2027-01-01…2027-01-31", Bound(builder, "limit"));
    }

    [Fact]
    public void Load_IdleDays_AreAtNothingWhateverElseCutsThem()
    {
        var scenario = January.Window("low", "2027-01-03..2027-01-06").LowLoad("low-load", "low", 40, 0, "horizon")
            .Report("L1", "2027-01-05..2027-01-08", LineState.Idle).Report("L1", "2027-01-20", LineState.Stopped).Report("L1", "2027-01-31", LineState.Idle).Build();

        var load = LineLoad.Of(scenario, scenario.Lines[0]);

        Assert.Equal([(0, "2027-01-05…2027-01-08"), (0, "2027-01-31…2027-01-31"), (40, "2027-01-03…2027-01-04")], load.Cuts.Select(cut => (cut.Percent, cut.Days.ToString())));
        Assert.Equal("2027-01-05…2027-01-08, 2027-01-31…2027-01-31", load.IdleDays.ToString());
        Assert.True(LineLoad.Full.IdleDays.IsEmpty);
    }

    [Fact]
    public void Line_WithFacts_IsCutWhereOneChanges()
    {
        var scenario = January.Grade("L1", PerformanceGrade.A, from: "2027-01-05").Fact("L1", "energy", 99_000, to: "2027-01-07").Build();

        var versions = scenario.VersionsOf(scenario.Lines[0]);

        Assert.Equal(
            ["2027-01-01…2027-01-04 B 99", "2027-01-05…2027-01-07 A 99", "2027-01-08…2027-01-31 A -"],
            versions.Select(version => $"{version.Days} {version.Line.Grade} {version.Line.Facts.GetValueOrDefault("energy")?.Text ?? "-"}"));
    }

    [Fact]
    public void Fact_OnTheLastDayOnly_HoldsThere()
    {
        var scenario = January.Fact("L1", "clean", FactValue.Yes, from: "2027-01-31").Build();

        Assert.Equal([30, 1], scenario.VersionsOf(scenario.Lines[0]).Select(version => version.Days.Count));
    }

    private static string Bound(ScenarioBuilder builder, string id)
    {
        Scenario scenario = builder.Build();
        return scenario.BoundDays(scenario.Rules.First(rule => rule.Id == id), scenario.Lines[0]).ToString();
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
