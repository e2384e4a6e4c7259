using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Properties;

/// <summary>A random small scenario with a rule of every kind, and a random well-formed plan. The same seed gives the same
/// case, so a failing test only has to name its seed.</summary>
internal sealed record RandomCase(Scenario Scenario, ShutdownPlan Plan)
{
    private const int Days = 40;
    private const string Span = "2027-01-20..2027-02-28";

    /// <param name="nameOf">Names a line by its number.</param>
    /// <param name="orderOf">Puts the lines of the scenario in another order.</param>
    public static RandomCase Of(int seed, Func<int, string>? nameOf = null, Func<int, int>? orderOf = null)
    {
        nameOf ??= number => $"L{number}";
        orderOf ??= number => number;
        var random = new Random(seed);
        int[] numbers = [.. Enumerable.Range(0, random.Next(1, 6))];

        var builder = new ScenarioBuilder(Span).Weights(random.Next(2000), random.Next(2000), random.Next(2000));
        foreach (var city in new[] { "c1", "c2" })
        {
            builder.City(city, random.NextInt64(100_000, 12_000_000), random.Next(2) == 0 ? "key" : "ordinary")
                .Outlook(city, [.. Enumerable.Range(0, Days).Select(_ => random.Next(50, 1500))]);
        }

        foreach (var market in new[] { "m1", "m2" })
        {
            builder.Market(market, 60_000, random.Next(60_000))
                .Demand(market, "2027-01", random.Next(100_000)).Demand(market, "2027-02", random.Next(200_000));
        }

        // Drawn in the order of numbers, told in any order, so that a permuted scenario is the same but for the order.
        var tellers = numbers.Select(number => Line(random, nameOf(number))).ToArray();
        foreach (var number in numbers.OrderBy(orderOf)) tellers[number](builder);
        Rules(builder, random, [.. numbers.Select(nameOf)]);
        var scenario = builder.Build();
        var stops = numbers.SelectMany(number => Stops(random, nameOf(number)));
        return new(scenario, ScenarioBuilder.Plan(scenario, [.. stops]));
    }

    private static Action<ScenarioBuilder> Line(Random random, string id)
    {
        var (city, market, company) = ($"c{random.Next(1, 3)}", $"m{random.Next(1, 3)}", $"k{random.Next(1, 3)}");
        var (tonnes, grade) = (random.Next(500, 8000), (PerformanceGrade)random.Next(7));
        var (specialClass, grams) = ((SpecialClass)random.Next(6), (random.Next(300), random.Next(300), random.Next(900)));
        var (state, since) = (random.Next(3), new LocalDate(2027, 1, 20).PlusDays(-random.Next(1, 15)).ToString("uuuu-MM-dd", null));
        return builder =>
        {
            builder.Line(id, city, market, company, tonnes, grade, specialClass, grams: grams);
            if (state > 0) builder.History(id, state == 1 ? LineState.Running : LineState.Stopped, since);
        };
    }

    private static void Rules(ScenarioBuilder builder, Random random, string[] lines)
    {
        builder.Window("winter", "2027-01-22..2027-02-10", "2027-02-15..2027-02-20")
            .BaseDays("base", "winter", random.Next(6)).BaseDays("any", "horizon", random.Next(4))
            .GradeTable("table", "winter", [], [new(PerformanceGrade.A, null, null, -3), new(PerformanceGrade.D, null, "key", 2)])
            .OutlookAddOn("haze", "winter", (500, 1), (800, 3))
            .Treatment("exempt", SpecialClass.CoProcessing, TreatmentKind.Exempt)
            .Treatment("share", SpecialClass.SpecialCement, TreatmentKind.Share, random.Next(1, 100))
            .Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock)
            .ExtraDays("extra", random.Next(15)).PeriodDays("days", "winter", random.Next(5)).PeriodPercent("percent", "winter", random.Next(1, 101))
            .SpringFestival("festival", 4, 10, random.Next(4))
            .Blocks("blocks", random.Next(1, 5), random.Next(2) == 0 ? null : random.Next(5, 12), random.Next(1, 6), random.Next(1, 4), random.Next(2) == 0)
            .Cap("cap", CapScope.Line, "winter", [.. lines.Select(line => (line, random.NextInt64(150_000)))])
            .Cap("company", CapScope.Company, "horizon", ("k1", random.NextInt64(300_000)), ("k2", random.NextInt64(300_000)))
            .Concurrency("share-off", "winter", random.Next(101)).Starts("starts", random.Next(1, 3)).Supply()
            .Order("order", lines[random.Next(lines.Length)], "2027-02-01..2027-02-03", random.Next(2) == 0 ? LineState.Running : LineState.Stopped);
    }

    private static ImmutableArray<(string, string)> Stops(Random random, string line)
    {
        var stops = ImmutableArray.CreateBuilder<(string, string)>();
        var first = new LocalDate(2027, 1, 20);
        for (var day = random.Next(15); day < Days; day += random.Next(2, 20))
        {
            var last = Math.Min(day + random.Next(12), Days - 1);
            stops.Add((line, $"{first.PlusDays(day):uuuu-MM-dd}..{first.PlusDays(last):uuuu-MM-dd}"));
            day = last;
        }

        return stops.ToImmutable();
    }
}
