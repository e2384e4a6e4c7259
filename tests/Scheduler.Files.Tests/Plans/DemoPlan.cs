using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Tests.Plans;

/// <summary>A plan of the demo scenario with figures that look like a verifier's. Nothing here is solved or judged: the files
/// under test show what they are given.</summary>
internal static class DemoPlan
{
    public static readonly RunRecord Run = new(
        Instant.FromUtc(2026, 11, 20, 3, 4, 5), 84.312, 2.75, 212L << 20, 961L << 20, 2,
        "scheduler plan demo-2027 --out out/demo-2027 --time 90",
        [
            new(2.75, ObjectiveLevel.Shortage, 3_100, null),
            new(9.5, ObjectiveLevel.Shortage, 0, 0),
            new(41.2, ObjectiveLevel.Exposure, 158_774_003, 157_120_554),
        ]);

    public static PlanResult Result(Scenario scenario) => new(
        new ShutdownPlan(scenario.Id, scenario.ContentHash, [.. scenario.OperatingLines.SelectMany(Stops)]),
        [
            new(ObjectiveLevel.Shortage, 0, 0, null),
            new(ObjectiveLevel.Exposure, 158_774_003, 157_120_554, 211_402_118),
            new(ObjectiveLevel.Restarts, 117, null, null),
        ],
        new SolverRecord("decomposition (embedded)", "9.15.6755", 7, 90, null, "time"));

    private static readonly LocalizedText TooMany = new("多12天", "12 days too many");

    /// <summary>One line that no longer stops and one that stops for a day.</summary>
    public static PlanChanges Changes(PlanResult result) => new(
        new PlanInForce("old/plan.json", result.Plan with { ScenarioId = "demo-2026" }, [.. Enumerable.Range(1, 40).Select(number => $"L{number:00}"), "X"]),
        [
            new("L01", 12, [DemoScenario.Days("2027-01-10", "2027-01-15"), DemoScenario.Days("2027-03-01", "2027-03-06")], [])
            {
                Reason = ChangeReason.Rules,
                Breaches = [new("exempt", TooMany), new("scope", TooMany), new("cap", new("少1吨", "1 t too few"))],
                Exposure = 1234,
                ShortageTonnes = -50,
            },
            new("L02", 1, [], [DemoScenario.Days("2027-05-05", "2027-05-05")]),
        ]);

    /// <summary>An acceptance; <see cref="Rejected"/> breaks it.</summary>
    public static PlanVerdict Accepted(Scenario scenario, PlanResult result)
    {
        var lines = scenario.OperatingLines.Select(line => Figures(line, result.Plan)).ToImmutableArray();
        var off = new long[scenario.Horizon.DayCount];
        foreach (var stop in result.Plan.Stops)
        {
            var tonnes = scenario.Lines.First(line => line.Id == stop.LineId).TonnesPerDay;
            foreach (var date in stop.Days) off[scenario.Horizon.IndexOf(date)] += tonnes;
        }

        var rules = scenario.Rules.Select((rule, index) => new RuleVerdict(rule, rule.Id == "exempt" ? 0 : 41 * (index + 1),
            rule.Id == "exempt" ? null : new($"L{index + 2:00}：最紧余量 {index} 天", $"L{index + 2:00}: {index} days of room"), []));
        return new([], [.. rules], new PlanFigures(
            lines, [.. Supply(scenario)], [.. off], scenario.OperatingLines.Sum(line => (long)line.TonnesPerDay),
            3_100, 158_774_003, 211_402_118, lines.Sum(line => line.Restarts)));
    }

    /// <summary>The result with the level "fairness".</summary>
    public static PlanResult Fair(PlanResult result) => result with { Levels = result.Levels.Insert(2, new(ObjectiveLevel.Fairness, 1603, 0, null)) };

    /// <summary>The verdict with shares of two lines, which make one group.</summary>
    public static PlanVerdict Fair(PlanVerdict verdict)
    {
        LineFairness[] lines = [new("L01", 4, 333, 1333), new("L02", 1, 0, 63)];
        return verdict with
        {
            Figures = verdict.Figures! with { Fairness = new(5, [.. lines], [new(new("北部 · A级", "North · grade A"), [.. lines])]) },
        };
    }

    /// <summary>The verdict with what only the report shows; figures are made up.</summary>
    public static PlanVerdict Reported(Scenario scenario, PlanResult result, PlanVerdict verdict) => verdict with
    {
        Report = new(
            [
                .. result.Plan.Stops.Select(stop =>
                {
                    var (winter, since) = (DemoScenario.Winter.Days.CountWithin(stop.Days), scenario.Histories.FirstOrDefault(history => history.LineId == stop.LineId)?.Since);
                    return new StopPurpose(stop.LineId, stop.Days, stop.Days.Length, stop.Days.Length * 41_000L, stop.Days.Start == scenario.Horizon.From ? since : null,
                        winter > 0 ? [new PaidWindow(DemoScenario.Winter, winter, 52, 52)] : [],
                        [.. winter > 0 ? [new RuleDays("base-winter", winter)] : Array.Empty<RuleDays>(), new("base-any", stop.Days.Length)]);
                }),
            ],
            [
                .. scenario.Cities.Select(city => new CityOutlook(
                    city.Id,
                    [.. Enumerable.Range(0, 36).Select(third => Third(scenario, city.Id, third))],
                    400, 122, city.Id == "c1" ? 0 : 300)),
            ]),
    };

    private static TenDays Third(Scenario scenario, string city, int third)
    {
        var start = new LocalDate(2027, (third / 3) + 1, ((third % 3) * 10) + 1);
        var days = new DateInterval(start, third % 3 == 2 ? start.With(DateAdjusters.EndOfMonth) : start.PlusDays(9));
        return new(days, scenario.Outlook.MeanPm25Tenths(city, Domain.Calendar.DaySet.Of(days)), third * 100 / 35);
    }

    public static PlanVerdict Rejected(Scenario scenario, PlanResult result, int findings = 2)
    {
        var verdict = Accepted(scenario, result);
        var broken = verdict.Rules[0] with
        {
            Findings =
            [
                .. Enumerable.Range(0, findings).Select(number => new Finding(
                    new($"L{number + 1:00}在采暖季停窑52天，应不少于60天", $"L{number + 1:00} stops 52 days in the heating season, 60 are due"),
                    $"L{number + 1:00}", number == 0 ? null : scenario.Horizon.DateAt(number))),
            ],
        };
        return verdict with { Rules = verdict.Rules.SetItem(0, broken) };
    }

    public static PlanVerdict FaultyForm() =>
        new([new Finding(new("停窑重叠", "stops overlap"), "L01", new LocalDate(2027, 2, 1))], [], null);

    private static IEnumerable<KilnStop> Stops(ClinkerLine line)
    {
        var number = int.Parse(line.Id[1..], System.Globalization.CultureInfo.InvariantCulture);
        if (line.SpecialClass == SpecialClass.CarbideSlag) yield break;
        if (line.SpecialClass == SpecialClass.ResidentialHeating)
        {
            yield return Stop(line, "2027-04-01", 0, 85);
            yield break;
        }

        var carried = number is 3 or 17;
        yield return Stop(line, number == 21 ? "2027-02-01" : "2027-01-01", carried || number == 21 ? 0 : 8 + (number * 7 % 22), carried ? 44 : 36 + (number % 5));
        if (number == 8) yield return Stop(line, "2027-05-10", 0, 15);
        else if (number % 3 != 0) yield return Stop(line, "2027-06-20", number * 11 % 55, 12 + (number % 6));
        yield return number % 6 == 0 ? Stop(line, "2027-12-09", 0, 23) : Stop(line, "2027-11-15", number * 5 % 20, 24 + (number % 3));
    }

    private static KilnStop Stop(ClinkerLine line, string from, int later, int days)
    {
        var start = DemoScenario.Date(from).PlusDays(later);
        return new(line.Id, new DateInterval(start, start.PlusDays(days - 1)));
    }

    private static LineFigures Figures(ClinkerLine line, ShutdownPlan plan)
    {
        var stops = plan.StopsOf(line.Id).ToList();
        var given = stops.Sum(stop => stop.Days.Length);
        var due = new Entitlement(line.Id,
        [
            new WindowDue(DemoScenario.Winter,
            [
                new DueItem("base-winter", 60, RuleText.Catalog.Format("Reason.Base", DemoScenario.Winter.Name, 60)),
                new DueItem("grades", -8, RuleText.Catalog.Format("Reason.Grade", LineText.Of(line.Grade), "large", "key", -8)),
            ], Math.Min(given, 52)),
            new WindowDue(DemoScenario.Whole,
                [new DueItem("base-any", 25, RuleText.Catalog.Format("Reason.Base", DemoScenario.Whole.Name, 25))],
                Math.Max(0, given - 54)),
        ], Math.Min(given, 52) + Math.Max(0, given - 54), line.SpecialClass == SpecialClass.ResidentialHeating);
        return new(line.Id, due, given, stops.Count, (365L - given) * line.TonnesPerDay, given * 41_000L);
    }

    private static IEnumerable<MarketMonth> Supply(Scenario scenario)
    {
        foreach (var market in scenario.Markets)
        {
            var stock = market.OpeningStockTonnes;
            foreach (var demand in scenario.Demand.Where(demand => demand.MarketId == market.Id))
            {
                var output = demand.Tonnes + (demand.Month.Month is 1 or 2 or 12 ? -150_000 : 42_000);
                var left = stock + output - demand.Tonnes;
                var shortage = market.Id == "north" && demand.Month.Month == 12 ? 83_100 : Math.Max(0, -left);
                stock = Math.Clamp(left + shortage, 0, market.SiloTonnes);
                yield return new(market.Id, demand.Month, output, demand.Tonnes, stock, shortage);
            }
        }
    }
}
