using Scheduler.Domain.Alerts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Conflicts;

/// <summary>Contradictions of different kinds, each planted among rules that have no part in it.</summary>
internal static class Planted
{
    private const string TenDays = "2027-01-01..2027-01-10", SixDays = "2027-01-01..2027-01-06", FourDays = "2027-01-01..2027-01-04";

    private static readonly LineSelector First = LineSelector.All with { Lines = ["L1"] }, Second = LineSelector.All with { Lines = ["L2"] };

    /// <summary>What was planted, and the rules that contradict each other, in the scenario's order.</summary>
    public static IReadOnlyDictionary<string, (Scenario Scenario, string[] Rules)> All { get; } = new Dictionary<string, (Scenario, string[])>
    {
        ["two windows ask for more than the line may give"] = (
            One().Window("early", "2027-01-01..2027-01-03").Window("late", "2027-01-08..2027-01-10")
                .BaseDays("base", "horizon", 4).ExtraDays("extra", 0).PeriodDays("early-days", "early", 3).PeriodDays("late-days", "late", 3).Blocks("blocks", 2).Build(),
            ["extra", "early-days", "late-days"]),
        ["a cap asks for more days than the line may give"] = (
            One().BaseDays("base", "horizon", 3).ExtraDays("extra", 0).Cap("cap", CapScope.Province, "horizon", ("province", 5_500)).Blocks("blocks", 2).Build(),
            ["extra", "cap"]),
        ["a cap of a window against the capacity off at once"] = (
            Two(SixDays).Window("middle", "2027-01-03..2027-01-04").BaseDays("base", "horizon", 2).Cap("cap", CapScope.City, "middle", ("c1", 1_000))
                .Concurrency("at-once", "horizon", 50).Build(),
            ["cap", "at-once"]),
        ["a window against an order to run"] = (
            One().Window("early", "2027-01-01..2027-01-04").BaseDays("base", "horizon", 5).PeriodDays("early-days", "early", 4)
                .Order("run", "L1", "2027-01-02..2027-01-03", LineState.Running).Blocks("blocks").Build(),
            ["early-days", "run"]),
        ["two orders begin on the day that has one start"] = (
            Two(SixDays).BaseDays("base", "horizon", 2).Starts("starts", 1)
                .Order("run-1", "L1", "2027-01-02..2027-01-02", LineState.Running).Order("stop-1", "L1", "2027-01-03..2027-01-04", LineState.Stopped)
                .Order("run-2", "L2", "2027-01-02..2027-01-02", LineState.Running).Order("stop-2", "L2", "2027-01-03..2027-01-04", LineState.Stopped).Build(),
            ["starts", "run-1", "stop-1", "run-2", "stop-2"]),
        ["days due against the capacity off at once"] = (
            Two(SixDays).Market("m1").Demand("m1", "2027-01", 90_000).BaseDays("base", "horizon", 4).Concurrency("at-once", "horizon", 50).Supply().Blocks("blocks", 2).Build(),
            ["base", "at-once"]),
        ["three lines of which two may be off"] = (
            Lines(FourDays, 3).BaseDays("base", "horizon", 3).Concurrency("at-once", "horizon", 70).Starts("starts", 3).Build(),
            ["base", "at-once"]),
        ["an order to run in the window of a grade"] = (
            One().Window("g", "2027-01-03..2027-01-06").GradeWindow("grades", new GradeWindowRow(PerformanceGrade.B, [new("g", Scheduler.Domain.Text.LocalizedText.Same("g"), Spans.Days("2027-01-03..2027-01-06"))], null))
                .Order("run", "L1", "2027-01-04..2027-01-04", LineState.Running).Blocks("blocks").Build(),
            ["grades", "run"]),
        ["a stop carried in that must go on"] = (
            One().History("L1", LineState.Stopped, "2026-12-30").BaseDays("base", "horizon", 2).Blocks("blocks", 5).Order("run", "L1", "2027-01-02..2027-01-02", LineState.Running).Build(),
            ["blocks", "run"]),
        ["a run carried in that must go on"] = (
            One().History("L1", LineState.Running, "2026-12-31").BaseDays("base", "horizon", 2).Blocks("blocks", minRun: 4).Order("stop", "L1", "2027-01-02..2027-01-02", LineState.Stopped).Build(),
            ["blocks", "stop"]),
        ["a stop at the end that is too short"] = (
            One().Window("late", "2027-01-09..2027-01-10").BaseDays("base", "horizon", 4).PeriodDays("late-days", "late", 2).Blocks("blocks", 4)
                .Order("run", "L1", "2027-01-08..2027-01-08", LineState.Running).Build(),
            ["late-days", "blocks", "run"]),
        ["stops that may not be long and runs that may not be short"] = (
            One().Window("early", "2027-01-01..2027-01-04").BaseDays("base", "horizon", 4).PeriodDays("early-days", "early", 4).Blocks("blocks", maxStop: 2, minRun: 3).Build(),
            ["early-days", "blocks"]),
        ["an order to run in a rotation"] = (
            One().Window("turn", "2027-01-02..2027-01-04").Rotation("rotation", ("c1", "turn")).Order("run", "L1", "2027-01-03..2027-01-03", LineState.Running).Build(),
            ["rotation", "run"]),
        ["lines that stop together and opposite orders"] = (
            Two(SixDays).Window("together", "2027-01-03..2027-01-04").BaseDays("base", "horizon", 2).Synchronous("synchronous", "together")
                .Order("stop", "L1", "2027-01-03..2027-01-03", LineState.Stopped).Order("run", "L2", "2027-01-03..2027-01-03", LineState.Running).Build(),
            ["synchronous", "stop", "run"]),
        ["lines that stop together against the capacity off at once"] = (
            Two(SixDays).Window("together", "2027-01-03..2027-01-04").BaseDays("base", "horizon", 2).Synchronous("synchronous", "together").Concurrency("at-once", "horizon", 50)
                .PeriodDays("middle-days", "together", 1).Build(),
            ["synchronous", "at-once", "middle-days"]),
        ["an exempt line that is ordered to stop"] = (
            new ScenarioBuilder(TenDays).Line("L1", specialClass: SpecialClass.KeyProject).BaseDays("base", "horizon", 3).Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt)
                .Order("stop", "L1", "2027-01-03..2027-01-04", LineState.Stopped).Build(),
            ["exempt", "stop"]),
        ["an event that stops a line that is ordered to run"] = (
            new ScenarioBuilder(TenDays).Line("L1", place: TinyDraw.EventCentre).Window("games", "2027-01-03..2027-01-05")
                .Event("event", "games", TinyDraw.EventCentre, null, new EventRing(50, RingAction.Stop, null)).Order("run", "L1", "2027-01-04..2027-01-04", LineState.Running).Build(),
            ["event", "run"]),
        ["granted run days and a cap that needs the days"] = (
            One().BaseDays("base", "horizon", 8).ExtraRun("grants", "horizon", new ExtraRunGrant(null, ["L1"], 3, new(2026, 12, 1), "示例〔2026〕1号")).ExtraDays("extra", 1)
                .Cap("cap", CapScope.Line, "horizon", ("L1", 3_000)).Build(),
            ["extra", "cap"]),
        ["days in reserve against days due"] = (
            One().BaseDays("base", "horizon", 7).Rule(new ReserveDays("reserve", ScenarioBuilder.Source, LineSelector.All, Horizon(TenDays), 4, 3, [])).Build(),
            ["base", "reserve"]),
        ["a total of the fleet against the capacity off at once"] = (
            Two(SixDays).Fleet("fleet", "horizon", 8, spreadDays: 2).Concurrency("at-once", "horizon", 50).Starts("starts", 2).Build(),
            ["fleet", "at-once"]),
        ["a first stop that an order delays"] = (
            One().BaseDays("base", "horizon", 3).Rule(new FirstStopBy("first", ScenarioBuilder.Source, LineSelector.All, Horizon(TenDays), new(2027, 1, 2)))
                .Order("run", "L1", "2027-01-01..2027-01-03", LineState.Running).Build(),
            ["first", "run"]),
        ["parts of a season that leave too few days of running"] = (
            One().Window("a", "2027-01-01..2027-01-05").Window("b", "2027-01-06..2027-01-10").SplitSeason("season", 5, ("a", 3), ("b", 3)).Blocks("blocks", 2).Build(),
            ["season"]),
        ["a fixed window and an order to run"] = (
            One().Window("fixed", "2027-01-03..2027-01-04").FixedWindow("fixed-days", "fixed").Order("run", "L1", "2027-01-04..2027-01-05", LineState.Running).Blocks("blocks").Build(),
            ["fixed-days", "run"]),
        ["an inner window and an order to run"] = (
            One().Window("outer", "2027-01-01..2027-01-08").Window("inner", "2027-01-03..2027-01-05").BaseDays("base", "horizon", 4)
                .Rule(new NestedWindow("nested", ScenarioBuilder.Source, LineSelector.All, WindowOf("outer", "2027-01-01..2027-01-08"), WindowOf("inner", "2027-01-03..2027-01-05"), 3))
                .Order("run", "L1", "2027-01-05..2027-01-05", LineState.Running).Build(),
            ["nested", "run"]),
        ["an alert and an order to run"] = (
            One().Alert("alert", AlertLevel.Red, "2027-01-03T00:00", "2027-01-05T00:00").BaseDays("base", "horizon", 3)
                .AlertActions("actions", 24, Rounding.Up, [new(PerformanceGrade.B, AlertLevel.Red, new(AlertMeasure.Stop, null, TransportBan.None))]).Order("run", "L1", "2027-01-03..2027-01-03", LineState.Running).Build(),
            ["actions", "run"]),
        ["one of two lines that owes more than an order leaves"] = (
            Two(SixDays).BaseDays("base", "horizon", 2, Second).BaseDays("more", "horizon", 4, First).Cap("cap", CapScope.Line, "horizon", ("L1", 8_000)).Starts("starts", 1)
                .Order("run", "L1", "2027-01-03..2027-01-05", LineState.Running).Build(),
            ["more", "run"]),
    };

    private static ScenarioBuilder One() => new ScenarioBuilder(TenDays).Line("L1");

    private static ScenarioBuilder Two(string days) => Lines(days, 2);

    private static ScenarioBuilder Lines(string days, int count) =>
        Enumerable.Range(1, count).Aggregate(new ScenarioBuilder(days), (builder, number) => builder.Line($"L{number}"));

    private static Scheduler.Domain.Calendar.Window Horizon(string days) => WindowOf(Scenario.HorizonWindowId, days);

    private static Scheduler.Domain.Calendar.Window WindowOf(string id, string days) => new(id, Scheduler.Domain.Text.LocalizedText.Same(id), Spans.Days(days));
}
