using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Properties;

/// <summary>Random scenarios over the end of one month and the beginning of the next, whose rules can be cut between the two.</summary>
internal static class TwoMonths
{
    public static DateInterval January { get; } = Spans.Interval("2027-01-26..2027-01-31");

    public static DateInterval February { get; } = Spans.Interval("2027-02-01..2027-02-07");

    public static Scenario Of(int seed)
    {
        var random = new Random(seed);
        var builder = new ScenarioBuilder("2027-01-26..2027-02-07")
            .Window("january", "2027-01-26..2027-01-31").Window("february", "2027-02-01..2027-02-07").Window("days", "2027-01-29..2027-02-03")
            .City("c1").City("c2", 3_000_000)
            .Outlook("c1", [.. Enumerable.Range(0, 13).Select(_ => random.Next(300, 900))])
            .Outlook("c2", [.. Enumerable.Range(0, 13).Select(_ => random.Next(300, 900))])
            .Market("m1", 5000, random.Next(5000))
            .Demand("m1", "2027-01", random.Next(20_000, 36_000)).Demand("m1", "2027-02", random.Next(25_000, 42_000));
        for (var line = 1; line <= 3; line++)
        {
            builder.Line($"L{line}", random.Next(2) == 0 ? "c1" : "c2", tonnesPerDay: random.Next(2, 6) * 500);
            if (random.Next(3) is var state and > 0)
                builder.History($"L{line}", state == 1 ? LineState.Running : LineState.Stopped, $"2027-01-{random.Next(21, 26)}");
        }

        var minStop = random.Next(2, 5);
        builder.Blocks("blocks", minStop, random.Next(2) == 0 ? null : minStop + random.Next(3), random.Next(1, 4), 99, random.Next(4) > 0).Supply();
        if (random.Next(2) == 0) builder.BaseDays("base", "february", random.Next(1, 4));
        if (random.Next(2) == 0) builder.Cap("cap-1", CapScope.Province, "january", ("province", random.Next(15_000, 30_000)));
        if (random.Next(2) == 0) builder.Cap("cap-2", CapScope.City, "february", ("c1", random.Next(8_000, 25_000)));
        if (random.Next(2) == 0) builder.Concurrency("together", random.Next(2) == 0 ? "days" : Scenario.HorizonWindowId, random.Next(30, 90));
        if (random.Next(2) == 0) builder.Starts("starts", 1);
        if (random.Next(3) == 0) builder.Order("order", "L2", $"2027-02-0{random.Next(1, 4)}", random.Next(2) == 0 ? LineState.Stopped : LineState.Running);
        // An idle line runs on over the cut, and makes nothing on either side of it.
        if (random.Next(3) == 0) builder.Report("L1", $"2027-01-{random.Next(28, 32)}..2027-02-0{random.Next(1, 4)}", LineState.Idle);
        return builder.Build();
    }

    /// <summary>The scenario of one month. States and stock before its first day are those at the end of <paramref name="before"/>, the planned
    /// month before, or the scenario's own when that is null.</summary>
    public static Scenario Part(Scenario whole, DateInterval days, PlanningResult? before)
    {
        var horizon = new Horizon(days.Start, days.End);
        var skipped = whole.Horizon.IndexOf(days.Start);
        var part = whole with
        {
            Horizon = horizon,
            Outlook = new(horizon, whole.Cities.ToDictionary(
                city => city.Id, city => whole.Outlook.Pm25Tenths(city.Id).Slice(skipped, horizon.DayCount))),
            Demand = [.. whole.Demand.Where(row => row.Month == days.Start.ToYearMonth())],
            Rules = [.. whole.Rules.Select(rule => Cut(rule, days)).OfType<Rule>()],
        };
        return before is not { Plan: { } plan, Verdict.Figures: { } figures } ? part : part with
        {
            Markets = [.. whole.Markets.Select(market => market with
            {
                OpeningStockTonnes = figures.Markets.Single(month => month.MarketId == market.Id).ClosingStockTonnes,
            })],
            Histories = [.. whole.Lines.Select(line => HistoryAt(whole, plan.Plan.StopsOf(line.Id).Select(stop => stop.Days), line.Id, days.Start))
                .OfType<LineHistory>()],
        };
    }

    private static Rule? Cut(Rule rule, DateInterval days) => rule switch
    {
        ConcurrencyLimit limit => limit with { Window = limit.Window with { Days = limit.Window.Days.Within(days) } },
        BaseDays { Window.Days: var window } => window.Within(days).IsEmpty ? null : rule,
        OutputCap { Window.Days: var window } => window.Within(days).IsEmpty ? null : rule,
        FixedOrder order => order.Days.Intersection(days) is null ? null : order,
        _ => rule,
    };

    /// <summary>The state on the eve of a day, and since when, as the days before tell; null when the line is not known ever to have stopped.</summary>
    private static LineHistory? HistoryAt(Scenario whole, IEnumerable<DateInterval> stops, string lineId, LocalDate day)
    {
        var stopped = DaySet.Of(stops);
        var earlier = whole.Histories.FirstOrDefault(history => history.LineId == lineId);
        var state = stopped.Contains(day.PlusDays(-1));
        var since = day.PlusDays(-1);
        while (since > whole.Horizon.From && stopped.Contains(since.PlusDays(-1)) == state) since = since.PlusDays(-1);
        var stateOf = state ? LineState.Stopped : LineState.Running;
        if (since > whole.Horizon.From) return new(lineId, stateOf, since);
        if (earlier is null && !state) return null;
        return new(lineId, stateOf, earlier?.State == stateOf ? earlier.Since : since);
    }
}
