using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Verification.Comparing;
using Scheduler.Verification.Inspection;

namespace Scheduler.Verification.Checks;

/// <summary>Stops and runs are long enough, stops not too long and not too many.</summary>
/// <remarks>
/// What began before the first day is measured from its true beginning. The last run is never measured, since it goes on;
/// the last stop is let off its least length only where the rule says that it may go on.
/// </remarks>
internal sealed class BlockLengthCheck : IRuleCheck<BlockLength>
{
    public IEnumerable<Comparison> Compare(BlockLength rule, SiteRecords records) =>
        records.Of(rule).SelectMany(record => (IEnumerable<Comparison>)
            [.. EndedBefore(rule, record), .. Stops(rule, record), .. Runs(rule, record), Count(rule, record)]);

    /// <summary>A stop that was going on before the first day and that the plan does not continue ended at that edge.
    /// Its least length still binds, since the plan could have continued it; a greatest length could not be mended any more.</summary>
    private static IEnumerable<Comparison> EndedBefore(BlockLength rule, LineRecord record)
    {
        if (record is not { WasStopped: true, Continuation: null }) yield break;
        var stop = new DateInterval(record.History!.Since, record.Horizon.From.PlusDays(-1));
        yield return Shortest(rule, record, stop, record.Horizon.From);
    }

    private static IEnumerable<Comparison> Stops(BlockLength rule, LineRecord record)
    {
        foreach (var planned in record.Stops.Intervals)
        {
            var whole = planned == record.Continuation ? new DateInterval(record.History!.Since, planned.End) : planned;
            var goesOn = rule.LastStopMayContinue && planned.End == record.Horizon.To;
            if (!goesOn) yield return Shortest(rule, record, whole, planned.Start);
            if (rule.MaxStopDays is { } longest)
                yield return Comparison.AtMost(whole.Length, longest, Unit.Days, "BlockLength.Longest",
                    record.Id, whole.Start, whole.End, whole.Length, longest)
                    .About(record.Id, planned.Start);
        }
    }

    /// <summary>The run before each stop; a stop that goes on from before the first day has none to measure.</summary>
    private static IEnumerable<Comparison> Runs(BlockLength rule, LineRecord record)
    {
        var runsSince = FirstRun(record);
        foreach (var stop in record.Stops.Intervals)
        {
            if (stop != record.Continuation && runsSince is { } since)
            {
                var days = Period.DaysBetween(since, stop.Start);
                yield return Comparison.AtLeast(days, rule.MinRunDays, Unit.Days, "BlockLength.Run",
                    record.Id, since, stop.Start, days, rule.MinRunDays)
                    .About(record.Id, stop.Start);
            }

            runsSince = stop.End.PlusDays(1);
        }
    }

    /// <summary>First day of the run before the first stop; null when nothing is known before the first day, and the line
    /// is taken as having run long enough.</summary>
    private static LocalDate? FirstRun(LineRecord record) => record.WasStopped ? record.Horizon.From : record.History?.Since;

    private static Comparison Count(BlockLength rule, LineRecord record)
    {
        DateInterval[] stops = [.. record.Beginning];
        return Comparison.AtMost(stops.Length, rule.MaxStops, Unit.Stops, "BlockLength.Stops",
            record.Id, stops.Length, record.Horizon.From, record.Horizon.To, rule.MaxStops)
            .About(record.Id, stops.Skip(rule.MaxStops).FirstOrDefault()?.Start);
    }

    private static Comparison Shortest(BlockLength rule, LineRecord record, DateInterval stop, LocalDate date) =>
        Comparison.AtLeast(stop.Length, rule.MinStopDays, Unit.Days, "BlockLength.Shortest",
            record.Id, stop.Start, stop.End, stop.Length, rule.MinStopDays)
            .About(record.Id, date);
}
