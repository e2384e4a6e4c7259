using System.Collections.Immutable;
using Scheduler.Backtest.Judging;
using Scheduler.Domain.Outlook;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

public sealed class PlanJudgeTests
{
    [Fact]
    public void Exposure_UnderAnotherOutlook_IsTheSumOverTheRunningDays()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var days = random.Next(5, 15);
            var scenario = new ScenarioBuilder($"2026-01-01..2026-01-{days:00}")
                .City("c1", population: 1_000_000 * random.Next(1, 9)).City("c2", population: 1_000_000 * random.Next(1, 9)).Weights(1000, 300, 200)
                .Line("L1", city: "c1", tonnesPerDay: random.Next(1000, 9000), grams: (random.Next(20, 90), random.Next(20, 90), random.Next(200, 900)))
                .Line("L2", city: "c2", tonnesPerDay: random.Next(1000, 9000), grams: (random.Next(20, 90), random.Next(20, 90), random.Next(200, 900)))
                .Build();
            var first = random.Next(1, days);
            var plan = ScenarioBuilder.Plan(scenario, ("L1", $"2026-01-{first:00}..2026-01-{random.Next(first, days + 1):00}"));
            var measured = scenario.Cities.ToDictionary(city => city.Id, _ => Enumerable.Range(0, days).Select(_ => random.Next(50, 3000)).ToImmutableArray());

            long expected = 0, without = 0;
            foreach (var line in scenario.Lines)
            {
                var people = scenario.Cities.Single(city => city.Id == line.CityId).Population;
                decimal grams = (line.Emissions.PmGramsPerTonne * 1m) + (line.Emissions.So2GramsPerTonne * 0.3m) + (line.Emissions.NoxGramsPerTonne * 0.2m);
                for (var day = 0; day < days; day++)
                {
                    // Tonnes × µg/m³ × 10⁴ persons, each line and day rounded by itself.
                    var index = (long)Math.Floor((line.TonnesPerDay * grams / 1_000_000m * (measured[line.CityId][day] / 10m) * (people / 10_000m)) + 0.5m);
                    without += index;
                    if (!plan.StopsOf(line.Id).Any(stop => stop.Days.Contains(scenario.Horizon.DateAt(day)))) expected += index;
                }
            }

            var outlook = new PollutionOutlook(scenario.Horizon, measured);
            Assert.True(expected == PlanJudge.Exposure(scenario, outlook, plan.Stops), $"Seed {seed}");
            var judged = PlanJudge.Judge(scenario with { Outlook = outlook }, plan.Stops);
            Assert.True(without == judged.WithoutStops && without == judged.Cities.Sum(city => city.WithoutStops), $"Seed {seed}");
            Assert.True(expected == judged.Cities.Sum(city => city.Exposure), $"Seed {seed}");
        }
    }

    [Fact]
    public void Plan_OfAnUnknownLine_IsAFaultAndNoFigure()
    {
        var scenario = new ScenarioBuilder("2026-01-01..2026-01-05").Line("L1").Build();
        var plan = ScenarioBuilder.Plan(scenario, ("L9", "2026-01-01..2026-01-02"));
        Assert.Contains("L9", Assert.Throws<InvalidDataException>(() => PlanJudge.Judge(scenario, plan.Stops)).Message);
    }
}
