using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Papers.Tests;

/// <summary>Plans that papers are written of.</summary>
internal static class Samples
{
    /// <summary>scenarios/tiny with its best plan, which the README tells.</summary>
    public static PaperInput Tiny { get; } = Judged(
        ScenarioReader.Read(Repository.Path("scenarios", "tiny")).Scenario!,
        ("L1", "2027-02-01..2027-02-06"),
        ("L2", "2027-01-25..2027-01-29"),
        ("L2", "2027-02-08..2027-02-11"),
        ("L3", "2027-01-20..2027-01-24"),
        ("L3", "2027-02-07..2027-02-11"));

    /// <summary>Many lines in several cities over two years, without rules; the same seed gives the same plan.</summary>
    public static PaperInput Drawn(int seed)
    {
        var random = new Random(seed);
        var from = new LocalDate(2026, 1, 1).PlusDays(random.Next(365));
        var days = random.Next(1, 500);
        var builder = new ScenarioBuilder($"{from:uuuu-MM-dd}..{from.PlusDays(days - 1):uuuu-MM-dd}").BaseDays("base", Scenario.HorizonWindowId, 0);
        var stops = new List<(string, string)>();
        for (var number = 1; number <= random.Next(1, 30); number++)
        {
            var id = $"L{number}";
            var status = random.Next(6) == 0 ? LineStatus.Idle : LineStatus.Operating;
            builder.Line(id, $"city-{random.Next(4)}", company: $"K{random.Next(5)}", tonnesPerDay: random.Next(1, 20_000), status: status);
            for (var day = random.Next(60); status == LineStatus.Operating && day < days;)
            {
                var last = Math.Min(days - 1, day + random.Next(40));
                stops.Add((id, $"{from.PlusDays(day):uuuu-MM-dd}..{from.PlusDays(last):uuuu-MM-dd}"));
                day = last + 2 + random.Next(90);
            }
        }

        return Judged(builder.Build(), [.. stops]);
    }

    /// <summary>Everything that must not become public, each with a value that stands nowhere else.</summary>
    public static PaperInput Secretive { get; } = Judged(
        new ScenarioBuilder("2027-01-01..2027-03-31")
            .City("place-one", population: 3_141_593, cityClass: "class-of-place", region: "region-of-place")
            .City("place-two", population: 2_718_281)
            .Market("market-one", siloTonnes: 987_653, openingStockTonnes: 123_457)
            .Line("V-01", "place-one", "market-one", "firm-one", 4999, PerformanceGrade.C, grams: (7_919, 6_761, 8_243), place: new(1_199_517, 301_237))
            .Line("V-02", "place-two", "market-one", "firm-two", 2503)
            .Line("V-03", "place-two", "market-one", "firm-two", 1009, status: LineStatus.Building)
            .Demand("market-one", "2027-01", 154_321)
            .Demand("market-one", "2027-02", 165_437)
            .Demand("market-one", "2027-03", 176_549)
            .Outlook("place-one", 6_173)
            .Weights(6_029, 5_051, 4_073)
            .History("V-02", LineState.Stopped, "2026-12-17")
            .BaseDays("rule-base-days", Scenario.HorizonWindowId, 10)
            .Supply("rule-supply")
            .Build() with
        {
            Id = "secretive-2027",
            ContentHash = string.Concat(Enumerable.Repeat("5e", 32)),
            Facts =
            [
                new("V-01", FactDefinition.Grade, new("A", null), PerformanceGrade.A, null, null, null, "letter-of-the-firm", "office-of-grades", Published: false, []),
            ],
            FiledStops = [new("V-01", new(new(2027, 1, 4), new(2027, 1, 9)), "wish-of-the-firm")],
            Alerts =
            [
                new("alert-one", AlertLevel.Orange, ["place-one"], AlertPollutant.Pm25, At("2027-02-01T09:31"), At("2027-02-02T09:31"), At("2027-02-03T09:31"), null, "alert-office", "alert-paper"),
            ],
            Assumptions = [new("假设甲厂检修延期", "what-if-of-a-firm")],
            Provenance = [new("期初库存按百分之六十二点四计", "stock-of-the-market")],
        },
        ("V-01", "2027-01-11..2027-01-20"),
        ("V-02", "2027-01-01..2027-01-10"));

    private static Instant At(string text) => ChinaTime.Parse(text)!.Value;

    public static PaperInput Judged(Scenario scenario, params (string Line, string Span)[] stops)
    {
        var plan = ScenarioBuilder.Plan(scenario, stops);
        var verdict = PlanVerifier.Verify(scenario, plan);
        Assert.True(verdict.Accepted, string.Join('\n', verdict.Form.Concat(verdict.Rules.SelectMany(rule => rule.Findings)).Select(finding => finding.Message.En)));
        ImmutableArray<LevelOutcome> levels =
        [
            .. scenario.Levels.Select(level => new LevelOutcome(level, verdict.Figures!.ValueOf(level)!.Value, Bound: level == ObjectiveLevel.Shortage ? 0 : null, null)),
        ];
        return new(scenario, plan, verdict, levels, string.Concat(Enumerable.Repeat("ab", 32)));
    }
}
