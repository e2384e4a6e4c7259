using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;
using Scheduler.Testing;
using Scheduler.Verification.Figures;
using Scheduler.Verification.Tests.Properties;

namespace Scheduler.Verification.Tests.Figures;

public class ReportFiguresTests
{
    private const int Cases = 100;

    [Fact]
    public void Stops_ByHand_TellWhatTheyPayAndWhichRulesAreBehindThem()
    {
        // 0.1 t of dust a day × 50 µg/m³ × 100·10⁴ persons = 500 a day, and half of that where the outlook is half.
        var stops = Of(
            new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").History("L1", LineState.Stopped, "2026-12-20")
                .Outlook(ScenarioBuilder.DefaultCity, [.. Enumerable.Range(0, 30).Select(day => day < 10 ? 500 : 250)])
                .Window("cold", "2027-01-01..2027-01-12").Window("late", "2027-01-20..2027-01-30")
                .BaseDays("base", "cold", 7).BaseDays("any", "horizon", 2).FixedWindow("fixed", "late")
                .Concurrency("always", "horizon", 100)
                .Order("order", "L1", "2027-01-14..2027-01-15", LineState.Stopped),
            ("L1", "2027-01-01..2027-01-05"), ("L1", "2027-01-09..2027-01-15")).Stops;

        Assert.Equal([("L1", Spans.Interval("2027-01-01..2027-01-05")), ("L1", Spans.Interval("2027-01-09..2027-01-15"))], stops.Select(stop => (stop.LineId, stop.Days)));
        Assert.Equal(["2026-12-20", null], stops.Select(stop => stop.CarriedSince?.ToString("uuuu-MM-dd", null)));
        Assert.Equal([5, 7], stops.Select(stop => stop.CountedDays));
        Assert.Equal([2_500, (2 * 500L) + (5 * 250)], stops.Select(stop => stop.ExposureAvoided));
        Assert.Equal(["cold 5 of 9/7", "cold 4 of 9/7"], stops.Select(stop => string.Join(", ", stop.Pays.Select(paid => $"{paid.Window.Id} {paid.Days} of {paid.GivenDays}/{paid.DueDays}"))));
        Assert.Equal(["base 5, any 5", "base 4, any 7, order 2"], stops.Select(stop => string.Join(", ", stop.Rules.Select(rule => $"{rule.RuleId} {rule.Days}"))));
    }

    [Fact]
    public void Stops_DuringAnAlert_NameItsRule()
    {
        var stop = Assert.Single(Of(
            new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").Alert("a", Domain.Alerts.AlertLevel.Red, "2027-01-03T00:00", "2027-01-05T00:00")
                .AlertActions("actions", 12, Domain.Rules.Rounding.Up, AlertTables.AllStop),
            ("L1", "2027-01-02..2027-01-08")).Stops);

        Assert.Equal(new RuleDays("actions", 2), Assert.Single(stop.Rules));
    }

    [Fact]
    public void Stops_OfRandomPlans_AreWhatCountingDayByDayGives() => ForAll((scenario, it, figures) =>
    {
        var verdict = PlanVerifier.Verify(scenario, it.Plan).Figures!;
        Assert.Equal(it.Plan.Stops.Select(stop => (stop.LineId, stop.Days)).ToHashSet(), figures.Stops.Select(stop => (stop.LineId, stop.Days)).ToHashSet());
        foreach (var line in verdict.Lines)
        {
            StopPurpose[] own = [.. figures.Stops.Where(stop => stop.LineId == line.LineId)];
            Assert.Equal(line.ExposureAvoided, own.Sum(stop => stop.ExposureAvoided));
            Assert.Equal(line.GivenDays, own.Sum(stop => stop.CountedDays));
            foreach (var stop in own)
            {
                var paid = line.Due.Windows.Where(window => window.Days > 0 && window.Window.Id != Scenario.HorizonWindowId)
                    .Select(window => (window.Window.Id, Days: stop.Days.Count(day => window.Window.Days.Contains(day)))).Where(window => window.Days > 0);
                Assert.Equal(paid, stop.Pays.Select(window => (window.Window.Id, window.Days)));
                foreach (var order in scenario.Rules.OfType<Domain.Rules.FixedOrder>().Where(order => order.LineId == line.LineId))
                {
                    var held = stop.Days.Count(order.Days.Contains);
                    Assert.Equal(held, stop.Rules.FirstOrDefault(rule => rule.RuleId == order.Id)?.Days ?? 0);
                }
            }
        }
    });

    [Fact]
    public void Cities_ByHand_CutMonthsInThreeAndFindTheWorstThird()
    {
        // 15 days from 25 January: 31 January ends a span early, 1 to 8 February is a short one.
        var city = Assert.Single(Of(
            new ScenarioBuilder("2027-01-25..2027-02-08").Line("L1", tonnesPerDay: 1000).Line("L2", tonnesPerDay: 3000)
                .Outlook(ScenarioBuilder.DefaultCity, [.. Enumerable.Range(0, 15).Select(day => day < 6 ? 1000 - (day == 5 ? 100 : 0) : 300)]),
            ("L1", "2027-01-29..2027-01-31"), ("L2", "2027-02-03..2027-02-03")).Cities);

        Assert.Equal(["2027-01-25..2027-01-31", "2027-02-01..2027-02-08"], city.Spans.Select(span => $"{span.Days.Start:uuuu-MM-dd}..{span.Days.End:uuuu-MM-dd}"));
        Assert.Equal([886, 300], city.Spans.Select(span => span.MeanPm25Tenths)); // (5 × 1000 + 900 + 300) / 7 = 885.7
        Assert.Equal([11, 9], city.Spans.Select(span => span.OffPercent)); // 3 × 1000 of 7 × 4000; 3000 of 8 × 4000
        Assert.Equal((4, 5, 1), (city.StopDays, city.WorstDays, city.StopDaysInWorst)); // 25 to 29 January are worst
        Assert.Equal((25, 33), (city.StopPercentInWorst, city.WorstPercent));
    }

    [Fact]
    public void Cities_EqualDaysAtTheThird_AllCount()
    {
        var city = Assert.Single(Of(new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1")).Cities);

        Assert.Equal((10, 100, 0), (city.WorstDays, city.WorstPercent, city.StopDays));
        Assert.Null(city.StopPercentInWorst);
    }

    [Fact]
    public void Cities_OfRandomPlans_AreWhatCountingDayByDayGives() => ForAll((scenario, it, figures) =>
    {
        Assert.Equal(scenario.Cities.Where(city => scenario.OperatingLines.Any(line => line.CityId == city.Id)).Select(city => city.Id), figures.Cities.Select(city => city.CityId));
        foreach (var city in figures.Cities)
        {
            var lines = scenario.OperatingLines.Where(line => line.CityId == city.CityId).ToList();
            var pm25 = scenario.Outlook.Pm25Tenths(city.CityId);
            Assert.Equal(scenario.Horizon.Days.Dates(), city.Spans.SelectMany(span => span.Days));
            Assert.All(city.Spans, span =>
            {
                Assert.Single(span.Days.Select(day => (day.Month, (Math.Min(day.Day, 30) - 1) / 10)).Distinct());
                var mean = span.Days.Average(day => (decimal)pm25[scenario.Horizon.IndexOf(day)]);
                Assert.Equal((int)Math.Round(mean, MidpointRounding.AwayFromZero), span.MeanPm25Tenths);
                var off = span.Days.Sum(day => lines.Where(line => IsOff(line.Id, day)).Sum(line => (decimal)line.TonnesPerDay));
                var share = 100 * off / (span.Days.Length * lines.Sum(line => (decimal)line.TonnesPerDay));
                Assert.Equal((int)Math.Round(share, MidpointRounding.AwayFromZero), span.OffPercent);
            });

            // A day is in the worst third when fewer than a third of all days are worse.
            var worst = scenario.Horizon.Days.Dates().Where(day => 3 * pm25.Count(other => other > pm25[scenario.Horizon.IndexOf(day)]) < pm25.Length).ToList();
            Assert.Equal(worst.Count, city.WorstDays);
            Assert.Equal(worst.Sum(day => lines.Count(line => IsOff(line.Id, day))), city.StopDaysInWorst);
            Assert.Equal(scenario.Horizon.Days.Dates().Sum(day => lines.Count(line => IsOff(line.Id, day))), city.StopDays);
        }

        bool IsOff(string line, NodaTime.LocalDate day) => it.Plan.Stops.Any(stop => stop.LineId == line && stop.Days.Contains(day));
    });

    [Fact]
    public void Figures_FaultyForm_AreNone()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-10").Line("L1").Build();
        Assert.Null(ReportFiguresCount.Of(scenario, ScenarioBuilder.Plan(scenario, ("L1", "2027-01-01..2027-01-05"), ("L1", "2027-01-05..2027-01-06"))));
    }

    private static ReportFigures Of(ScenarioBuilder builder, params (string Line, string Span)[] stops)
    {
        var scenario = builder.Build();
        return ReportFiguresCount.Of(scenario, ScenarioBuilder.Plan(scenario, stops))!;
    }

    private static void ForAll(Action<Scenario, RandomCase, ReportFigures> property)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                var it = RandomCase.Of(seed);
                property(it.Scenario, it, ReportFiguresCount.Of(it.Scenario, it.Plan)!);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}: {failure.Message}");
            }
        }
    }
}
