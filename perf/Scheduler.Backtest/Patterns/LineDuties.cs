using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification;

namespace Scheduler.Backtest.Patterns;

/// <summary>The duties of all lines of a winter, and its festival window.</summary>
/// <param name="DayCount">Planned days.</param>
/// <param name="Festival">First and last day of the festival window; null where none is asked for.</param>
/// <param name="Lines">Lines that owe days, in the scenario's order.</param>
internal sealed record LineDuties(int DayCount, (int First, int Last)? Festival, ImmutableArray<LineDuty> Lines)
{
    public static LineDuties Of(Scenario scenario)
    {
        var dues = PlanVerifier.Verify(scenario, new ShutdownPlan(scenario.Id, scenario.ContentHash, [])).Figures!.Lines.ToDictionary(line => line.LineId, line => line.Due);
        var festival = scenario.Rules.OfType<SpringFestivalWindow>().FirstOrDefault(rule => !rule.Window.Days.IsEmpty);
        return new(
            scenario.Horizon.DayCount,
            festival is null ? null : (scenario.Horizon.IndexOf(festival.Window.Days.Intervals[0].Start), scenario.Horizon.IndexOf(festival.Window.Days.Intervals[0].End)),
            [.. scenario.OperatingLines.Where(line => dues[line.Id].DueDays > 0).Select(line =>
            {
                var blocks = scenario.Rules.OfType<BlockLength>().FirstOrDefault(rule => scenario.LinesOf(rule).Any(other => other.Id == line.Id));
                var asked = festival is null || dues[line.Id].OneBlock ? 0 : festival.Days;
                return new LineDuty(
                    line.Id, line.MarketId, dues[line.Id].DueDays, Math.Min(asked, dues[line.Id].DueDays), Math.Max(1, blocks?.MinStopDays ?? 1), Math.Max(1, blocks?.MinRunDays ?? 1));
            })]);
    }
}
