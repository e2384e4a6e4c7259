using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Backtest.Patterns;

/// <summary>
/// The plain patterns. Each line gives just its due days in one stop, or in two where the festival asks for days that the first does not
/// reach; rules between lines are not looked at.
/// </summary>
internal sealed class PatternPlan
{
    private readonly LineDuties duties;

    private PatternPlan(LineDuties duties) => this.duties = duties;

    /// <summary>Stops by line id, then by date.</summary>
    public static ImmutableArray<KilnStop> Of(Scenario scenario, BureauPattern pattern)
    {
        var duties = LineDuties.Of(scenario);
        var plan = new PatternPlan(duties);
        return
        [
            .. plan.Stops(pattern).OrderBy(stop => stop.LineId, StringComparer.Ordinal).ThenBy(stop => stop.First).Select(stop => new KilnStop(
                stop.LineId, new DateInterval(scenario.Horizon.DateAt(stop.First), scenario.Horizon.DateAt(stop.First + stop.Days - 1)))),
        ];
    }

    /// <summary>As many groups as the longest duty fits into the winter.</summary>
    public static int GroupsOf(LineDuties duties) => duties.Lines.IsEmpty ? 1 : Math.Max(1, duties.DayCount / duties.Lines.Max(line => line.DueDays));

    private IEnumerable<(string LineId, int First, int Days)> Stops(BureauPattern pattern)
    {
        // Each market is dealt out evenly.
        var groups = GroupsOf(duties);
        return duties.Lines.OrderBy(line => line.MarketId, StringComparer.Ordinal).SelectMany((line, index) => (pattern switch
        {
            BureauPattern.AllAtOnce => AllAtOnce(line),
            BureauPattern.Rotation => Rotation(line, index % groups, groups),
            BureauPattern.Late => [Near(line, duties.DayCount - line.DueDays)],
            _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, null),
        }).Select(stop => (line.LineId, stop.First, stop.Days)));
    }

    private (int First, int Days)[] AllAtOnce(LineDuty line)
    {
        if (ReachesFestival(line, 0)) return [(0, line.DueDays)];
        var festival = duties.Festival!.Value.First;
        return TwoStops(line, 0, festival) ?? [(Math.Min(festival, duties.DayCount - line.DueDays), line.DueDays)];
    }

    private (int First, int Days)[] Rotation(LineDuty line, int group, int groups)
    {
        var first = group * duties.DayCount / groups;
        if (ReachesFestival(line, first)) return [(first, line.DueDays)];

        // The festival is shared out, too: every second group begins when the others have ended.
        var festival = duties.Festival!.Value.First + (group % 2 * line.FestivalStop);
        return TwoStops(line, first, festival) ?? [Near(line, first)];
    }

    private bool ReachesFestival(LineDuty line, int first) => FestivalDays(first, line.DueDays) >= line.FestivalDays;

    private int FestivalDays(int first, int days) => duties.Festival is { } window
        ? Math.Max(0, Math.Min(window.Last, first + days - 1) - Math.Max(window.First, first) + 1)
        : 0;

    /// <summary>A stop from a day on and another one for the festival; null where the line's days or the time between are too few.</summary>
    private (int First, int Days)[]? TwoStops(LineDuty line, int first, int festival)
    {
        var days = line.DueDays - line.FestivalStop;
        return days >= line.MinStop && first + days + line.MinRun <= festival && festival + line.FestivalStop <= duties.DayCount
            && FestivalDays(festival, line.FestivalStop) >= line.FestivalDays
            ? [(first, days), (festival, line.FestivalStop)]
            : null;
    }

    /// <summary>One stop that begins as near to a day as the festival lets it.</summary>
    private (int First, int Days) Near(LineDuty line, int first)
    {
        if (duties.Festival is { } window && line.FestivalDays > 0)
            first = Math.Min(Math.Max(first, window.First + line.FestivalDays - line.DueDays), window.Last - line.FestivalDays + 1);
        return (Math.Max(0, Math.Min(first, duties.DayCount - line.DueDays)), line.DueDays);
    }
}
