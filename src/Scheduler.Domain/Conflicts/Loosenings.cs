using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;

namespace Scheduler.Domain.Conflicts;

/// <summary>What can give way in each kind of rule. A kind without an entry can only be given up, or leave out a line.</summary>
public static class Loosenings
{
    /// <summary>Days are not moved further than this.</summary>
    private const int FarthestMove = 14;

    public static IEnumerable<Loosening> Of(Scenario scenario, Rule rule) => rule switch
    {
        OutputCap cap => cap.MaxTonnes.Keys.Select(member => Cap(scenario, cap, member)).OfType<Loosening>(),
        BaseDays or FreePlacement or OneBlockPerClass or PooledRest => BaseOf(rule),
        PeriodMinimum { Days: { } days } least => Less(rule, RelaxationKind.LeastDays, days, 0, number => least with { Days = (int)number }),
        PeriodMinimum { PercentOfDue: { } percent } least => Less(rule, RelaxationKind.LeastPercent, percent, 0, number => least with { PercentOfDue = (int)number }),
        SpringFestivalWindow festival => Less(rule, RelaxationKind.LeastDays, festival.Days, 0, number => festival with { Days = (int)number }),
        NestedWindow nested => Less(rule, RelaxationKind.LeastDays, nested.Days, 0, number => nested with { Days = (int)number }),
        MonthDays { Exactly: false } months => Less(rule, RelaxationKind.LeastDays, months.Days, 0, number => months with { Days = (int)number }),
        ExtraDaysLimit extra => More(rule, RelaxationKind.ExtraDays, extra.Days, scenario.Horizon.DayCount, number => extra with { Days = (int)number }),
        ConcurrencyLimit limit => More(rule, RelaxationKind.OffAtOnce, limit.MaxSharePercent, 100, number => limit with { MaxSharePercent = (int)number }),
        StartLimit limit => More(
            rule, RelaxationKind.Starts, limit.MaxStartsPerCityAndDay, scenario.OperatingLines.Count(), number => limit with { MaxStartsPerCityAndDay = (int)number }),
        BlockLength blocks => BlocksOf(scenario, blocks),
        FleetTotal { LineDays: { } total } fleet => Less(rule, RelaxationKind.FleetDays, total, 0, number => fleet with { LineDays = (int)number }),
        FleetTotal { AverageDays: { } average } fleet => Less(rule, RelaxationKind.FleetDays, average, 0, number => fleet with { AverageDays = (int)number }),
        ReserveDays reserve => Less(
            rule, RelaxationKind.ReserveDays, reserve.CapDays, reserve.Called.Sum(call => call.Days), number => reserve with { CapDays = (int)number }),
        FirstStopBy first => More(
            rule, RelaxationKind.FirstStop, 0, Period.DaysBetween(first.Latest, scenario.Horizon.To), number => first with { Latest = first.Latest.PlusDays((int)number) }),
        SplitSeason season => Less(rule, RelaxationKind.RunDays, season.RunDays, 0, number => season with { RunDays = (int)number }),
        FixedOrder { IsReport: false } order => [.. Moved(scenario, order, RelaxationKind.Later, 1), .. Moved(scenario, order, RelaxationKind.Earlier, -1)],
        EventWindow happening => [.. Moved(scenario, happening, RelaxationKind.Later, 1), .. Moved(scenario, happening, RelaxationKind.Earlier, -1)],
        _ => [],
    };

    private static IEnumerable<Loosening> BaseOf(Rule rule)
    {
        var days = rule switch
        {
            BaseDays some => some.Days,
            FreePlacement some => some.Days,
            OneBlockPerClass some => some.Days,
            _ => ((PooledRest)rule).Days,
        };
        return Less(rule, RelaxationKind.BaseDays, days, rule is OneBlockPerClass ? 1 : 0, _ => rule)
            .Select(loosening => loosening with { PatchTo = number => new BaseDaysPatch(rule.Id, (int)number) });
    }

    // Output comes in whole running days: between two sums of them every cap says the same.
    private static Loosening? Cap(Scenario scenario, OutputCap cap, string member)
    {
        var lines = scenario.OperatingLines.Where(line => cap.MemberOf(line) == member).ToList();
        var full = lines.Sum(line => Output(scenario, cap, line));
        var unit = lines.SelectMany(line => LineLoad.Of(scenario, line) is var load
                ? load.Cuts.Select(cut => LineLoad.TonnesAt(line.TonnesPerDay, cut.Percent)).Append(line.TonnesPerDay)
                : [])
            .Aggregate(0L, (divisor, tonnes) => Divisor(divisor, tonnes));
        if (unit == 0 || full <= cap.MaxTonnes[member]) return null;
        var first = cap.MaxTonnes[member] + ((full - cap.MaxTonnes[member] - 1) % unit) + 1;
        return new(
            cap, RelaxationKind.CapTonnes, member, cap.MaxTonnes[member], ((full - first) / unit) + 1, steps => first + ((steps - 1) * unit), _ => cap)
        {
            LineIds = [.. lines.Select(line => line.Id)],
            PatchTo = tonnes => new CapPatch(cap.Id, member, tonnes, null),
        };
    }

    private static long Output(Scenario scenario, OutputCap cap, ClinkerLine line)
    {
        var load = LineLoad.Of(scenario, line);
        var days = scenario.BoundDays(cap, line);
        var cut = load.Cuts.Select(part => (Days: part.Days.Intersect(days).Count, Tonnes: (long)LineLoad.TonnesAt(line.TonnesPerDay, part.Percent))).ToList();
        return cut.Sum(part => part.Days * part.Tonnes) + ((long)line.TonnesPerDay * (days.Count - cut.Sum(part => part.Days)));
    }

    private static long Divisor(long a, long b) => b == 0 ? a : Divisor(b, a % b);

    private static IEnumerable<Loosening> BlocksOf(Scenario scenario, BlockLength blocks) =>
    [
        .. Less(blocks, RelaxationKind.ShortestStop, blocks.MinStopDays, 1, number => blocks with { MinStopDays = (int)number }),
        .. Less(blocks, RelaxationKind.ShortestRun, blocks.MinRunDays, 1, number => blocks with { MinRunDays = (int)number }),
        .. blocks.MaxStopDays is { } longest
            ? More(blocks, RelaxationKind.LongestStop, longest, scenario.Horizon.DayCount, number => blocks with { MaxStopDays = (int)number })
            : [],
        .. More(blocks, RelaxationKind.Stops, blocks.MaxStops, scenario.Horizon.DayCount, number => blocks with { MaxStops = (int)number }),
    ];

    private static IEnumerable<Loosening> Less(Rule rule, RelaxationKind kind, int from, int least, Func<long, Rule> with) =>
        from > least ? [new(rule, kind, "", from, from - least, steps => from - steps, with)] : [];

    private static IEnumerable<Loosening> More(Rule rule, RelaxationKind kind, int from, int most, Func<long, Rule> with) =>
        from < most ? [new(rule, kind, "", from, most - from, steps => from + steps, with)] : [];

    private static IEnumerable<Loosening> Moved(Scenario scenario, FixedOrder order, RelaxationKind kind, int sign) => Moved(
        scenario, order, kind, sign, DaySet.Of(order.Days), days => order with { Days = new DateInterval(order.Days.Start.PlusDays(days), order.Days.End.PlusDays(days)) });

    private static IEnumerable<Loosening> Moved(Scenario scenario, EventWindow happening, RelaxationKind kind, int sign) =>
        Moved(scenario, happening, kind, sign, happening.Window.Days, _ => happening)
            .Select(loosening => loosening with { PatchTo = days => new EventWindowPatch(happening.Id, sign * (int)days, null) });

    private static IEnumerable<Loosening> Moved(Scenario scenario, Rule rule, RelaxationKind kind, int sign, DaySet days, Func<int, Rule> with)
    {
        if (days.IsEmpty) return [];
        var room = sign > 0
            ? Period.DaysBetween(days.Intervals[^1].End, scenario.Horizon.To)
            : Period.DaysBetween(scenario.Horizon.From, days.Intervals[0].Start);
        return room <= 0
            ? []
            : [new(rule, kind, "", 0, Math.Min(room, FarthestMove), steps => steps, number => with(sign * (int)number)) { Widens = false }];
    }
}
