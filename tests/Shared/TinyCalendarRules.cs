using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Testing;

/// <summary>How the kinds that shape the calendar of single lines are drawn; see <see cref="TinyRules"/>.</summary>
internal static class TinyCalendarRules
{
    public static void AddMonthDays(TinyDraw draw)
    {
        var window = draw.Builder.WindowOf(draw.Window());
        draw.Builder.Rule(new MonthDays(
            "months", ScenarioBuilder.Source, draw.Selector(), window, draw.Random.Next(1, 3), draw.Random.Next(2) == 0));
    }

    public static void AddNestedWindow(TinyDraw draw)
    {
        var parent = draw.Builder.WindowOf("horizon");
        var child = draw.Builder.WindowOf(draw.Pick("early", "parts"));
        draw.Builder.Rule(new NestedWindow(
            "nested", ScenarioBuilder.Source, draw.Selector(), parent, child, draw.Random.Next(1, Math.Min(3, child.Days.Count) + 1)));
    }

    public static void AddFirstStopBy(TinyDraw draw)
    {
        var window = draw.Builder.WindowOf(draw.Window());
        draw.Builder.Rule(new FirstStopBy(
            "first", ScenarioBuilder.Source, draw.Selector(), window, draw.Pick<LocalDate>([.. window.Days.Dates()])));
    }

    /// <summary>A window of its own, since a window has one base; of the months that it touches, that with the fewest days.</summary>
    public static void AddMustIncludeMonths(TinyDraw draw)
    {
        var (first, last) = draw.DrawSpan(draw.Days);
        draw.Builder.Window("outer", draw.Span(first, last));
        var window = draw.Builder.WindowOf("outer");
        var month = window.Days.Dates().GroupBy(date => date.ToYearMonth()).MinBy(days => days.Count())!;
        var named = month.Count();
        draw.Builder.Rule(new MustIncludeMonths(
            "include", ScenarioBuilder.Source, draw.LastingSelector(), window, [month.Key], Math.Min(window.Days.Count, named + draw.Random.Next(3))));
    }

    public static void AddReserveDays(TinyDraw draw)
    {
        var window = draw.Builder.WindowOf(draw.Random.Next(3) == 0 ? "parts" : "horizon");
        var calls = window.Id == "parts" ? 1 : draw.Random.Next(3);
        CalledReserve[] called =
        [
            .. Enumerable.Range(1, calls).Select(number => new CalledReserve(
                draw.Builder.WindowOf(number == 1 ? "parts" : "early"), 1, new LocalDate(2026, 12, number), $"call-{number}")),
        ];
        draw.Builder.Rule(new ReserveDays(
            "reserve", ScenarioBuilder.Source, draw.Selector(), window, calls + draw.Random.Next(Math.Min(3, window.Days.Count)), 0, [.. called]));
    }

    /// <summary>Orders for days that no other order speaks of, and a rule for the reasons of some of them.</summary>
    public static void AddMaintenanceRule(TinyDraw draw)
    {
        var scenario = draw.Build();
        var taken = scenario.Rules.OfType<FixedOrder>().SelectMany(order => order.Days.Select(date => (order.LineId, date))).ToHashSet();
        StopReason[] reasons = [StopReason.Maintenance, StopReason.Breakdown];
        for (var number = 1; number <= 2; number++)
        {
            var line = draw.Pick(draw.Lines).Id;
            var (first, last) = draw.DrawSpan(3);
            var days = new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(last));
            if (days.Any(date => !taken.Add((line, date)))) continue;
            draw.Builder.Order($"overhaul-{number}", line, draw.Span(first, last), LineState.Stopped, draw.Pick(reasons));
        }

        draw.Builder.Rule(new MaintenanceRule(
            "maintenance",
            ScenarioBuilder.Source,
            draw.Selector(),
            draw.Random.Next(3) == 0 ? [StopReason.Breakdown] : [.. reasons],
            draw.Random.Next(3) == 0 ? [draw.Builder.WindowOf(draw.Pick("early", "parts"))] : []));
    }

    /// <summary>A heat-up for which the longest stop of every line has room.</summary>
    public static void AddHeatUpRule(TinyDraw draw)
    {
        var longest = draw.Build().Rules.OfType<BlockLength>().Min(blocks => blocks.MaxStopDays) ?? 3;
        if (longest < 2) return;
        var countAs = draw.Random.Next(3) == 0 ? HeatUpCount.Stop : HeatUpCount.Run;
        draw.Builder.Rule(new HeatUpRule(
            "heat-up",
            ScenarioBuilder.Source,
            draw.LastingSelector(),
            draw.Random.Next(1, Math.Min(longest, 3)),
            countAs,
            countAs == HeatUpCount.Run && draw.Random.Next(3) == 0 ? draw.Builder.WindowOf(draw.Pick("early", "parts")) : null));
    }

    public static void AddChangeRequest(TinyDraw draw)
    {
        foreach (var line in draw.Lines.Where(_ => draw.Random.Next(3) > 0))
        {
            var (first, last) = draw.DrawSpan(4);
            draw.Builder.Filed(line.Id, draw.Span(first, last));
        }

        draw.Builder.Rule(new ChangeRequest(
            "change",
            ScenarioBuilder.Source,
            draw.Selector(),
            draw.Build().Horizon.DateAt(draw.Random.Next(3) - 2),
            draw.Random.Next(4),
            draw.Random.Next(3)));
    }
}
