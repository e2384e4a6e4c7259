using System.Collections.Immutable;
using Scheduler.Race.Judging;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Measures;

/// <summary>The race on one scenario.</summary>
/// <param name="Name">The scenario folder's name.</param>
/// <param name="Lines">Number of lines.</param>
/// <param name="Days">Days of the horizon.</param>
/// <param name="HeldShortage">Shortage that plans may have, t: 0, or the least that the planner reached.</param>
/// <param name="Reference">Exposure if no line ever stopped.</param>
/// <param name="BestExposure">Least exposure of an accepted plan; null without one.</param>
/// <param name="BestBound">Highest bound that anybody proved.</param>
/// <param name="Methods">One score per method, in the order of the race.</param>
internal sealed record ScenarioScore(
    string Name,
    int Lines,
    int Days,
    long HeldShortage,
    long Reference,
    long? BestExposure,
    long? BestBound,
    ImmutableArray<MethodScore> Methods)
{
    /// <summary>Moments at which gaps are taken, as far as they lie within the limit; the limit itself is always one.</summary>
    public static ImmutableArray<int> Moments(int seconds) =>
        [.. new[] { 10, 30, 60, 120, 300, 600 }.Where(moment => moment < seconds), seconds];

    /// <param name="seconds">Time limit of each method.</param>
    public static ScenarioScore Of(RaceCase race, IEnumerable<MethodRun> runs, long heldShortage, int seconds)
    {
        var entries = runs.Select(run => (Run: run, Trace: new Trace(run.Points, heldShortage), Exposure: Accepted(run, heldShortage))).ToList();
        var best = entries.Min(entry => entry.Exposure);
        var bound = entries.Where(entry => !(entry.Trace.FinalBound > best)).Max(entry => entry.Trace.FinalBound);
        return new ScenarioScore(
            race.Name,
            race.Problem.Lines.Length,
            race.Problem.DayCount,
            heldShortage,
            race.Reference,
            best,
            bound,
            [.. entries.Select(entry => new MethodScore(
                entry.Run,
                entry.Trace,
                entry.Exposure,
                entry.Trace.FinalBound,
                [.. Moments(seconds).Select(moment => GapsAt(entry.Trace, moment, bound, race.Reference))],
                best is { } exposure ? PrimalIntegral.Of(entry.Trace, exposure, race.Reference, seconds) : null,
                entry.Trace.FinalBound > best
                    ? entry.Run.Errors.Add($"its bound {entry.Trace.FinalBound} is above a verified plan ({best}) and not used")
                    : entry.Run.Errors))]);
    }

    private static GapAt GapsAt(Trace trace, int moment, long? best, long reference)
    {
        var exposure = trace.ExposureAt(moment);
        return new GapAt(moment, PlanGap.Of(exposure, best, reference), PlanGap.Of(exposure, trace.BoundAt(moment), reference));
    }

    private static long? Accepted(MethodRun run, long heldShortage) =>
        run.Judgement is { Accepted: true } judged && judged.Shortage <= heldShortage ? judged.Exposure : null;
}
