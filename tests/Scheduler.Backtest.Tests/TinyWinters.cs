using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

/// <summary>Drawn winters of a few lines in two markets and two cities; the same seed gives the same winter.</summary>
internal static class TinyWinters
{
    public const int Seeds = 60;

    /// <param name="festival">Whether days around the lunar New Year of 17 February 2026 are asked for; drawn when null.</param>
    public static Scenario Of(int seed, bool? festival = null)
    {
        var random = new Random(seed);
        var days = random.Next(50, 110);
        var builder = new ScenarioBuilder($"2026-01-01..{new LocalDate(2026, 1, 1).PlusDays(days - 1):uuuu-MM-dd}")
            .City("c1").City("c2").Market("m1").Market("m2");
        var lines = random.Next(2, 9);
        for (var line = 1; line <= lines; line++)
            builder.Line($"L{line}", city: $"c{random.Next(1, 3)}", market: $"m{random.Next(1, 3)}", tonnesPerDay: 1000 * random.Next(1, 4));
        var (few, many) = (random.Next(4, 17), random.Next(4, 17));
        builder.BaseDays("few", "horizon", few, LineSelector.All with { Markets = ["m1"] }).BaseDays("many", "horizon", many, LineSelector.All with { Markets = ["m2"] })
            .ExtraDays("extra", 0).Blocks("blocks", minStop: random.Next(1, 5), minRun: random.Next(1, 8), maxStops: 2);
        if (festival ?? random.Next(2) == 0) builder.SpringFestival("festival", 4, 15, random.Next(1, 7));
        return builder.Build();
    }
}
