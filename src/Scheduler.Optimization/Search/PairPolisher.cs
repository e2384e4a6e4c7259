using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization.Search;

/// <summary>Lets CP-SAT decide two tied lines anew beside the kept calendars of the others, pair after pair: what single steps no longer find, a whole exchange between
/// two lines does.</summary>
internal sealed class PairPolisher(ICpSatSolver solver, SearchClock clock, SearchOptions options)
{
    /// <summary>Pairs that are solved side by side. A constant, so that the result does not depend on the number of children.</summary>
    private const int PairsAtATime = 2;

    private const double Work = 2;
    private const double LongestSeconds = 8;

    private readonly Dictionary<PartSearch, Queue<ImmutableArray<int>>> waiting = [];
    private readonly Random random = new(options.Seed);

    /// <summary>Tries some pairs of a part that has a plan; true when its plan is better now.</summary>
    public async Task<bool> ImproveAsync(PartSearch part)
    {
        var (from, score) = (part.Calendars, part.Score);
        var level = score.Shortage > part.ShortageBound && random.Next(2) == 0 ? ObjectiveLevel.Shortage : ObjectiveLevel.Exposure;
        var solved = new PartSolver(part.Part.Problem, solver);
        double? seconds = options.TimeLimit is null ? null : Math.Min(LongestSeconds, clock.SecondsLeft ?? LongestSeconds);
        try
        {
            var answers = await Task.WhenAll(Pairs(part).Select(pair =>
                solved.ImproveAsync(from, score, level, [.. pair], options.Seed, Work, seconds, clock.Cancelled))).ConfigureAwait(false);
            var better = false;
            foreach (var calendars in answers.OfType<ImmutableArray<LineCalendar>>())
            {
                // Two pairs were solved beside the same plan; together they may clash, and then the better one stands alone.
                if (better) better |= part.Offer(Joined(from, part.Calendars, calendars));
                better |= part.Offer(calendars);
            }

            return better;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static ImmutableArray<LineCalendar> Joined(
        ImmutableArray<LineCalendar> from, ImmutableArray<LineCalendar> one, ImmutableArray<LineCalendar> other) =>
        [.. from.Select((calendar, line) => calendar.Equals(one[line]) ? other[line] : one[line])];

    // All pairs of tied lines in a random order, and again from the beginning.
    private List<ImmutableArray<int>> Pairs(PartSearch part)
    {
        if (!waiting.TryGetValue(part, out var queue)) waiting.Add(part, queue = new());
        var pairs = new List<ImmutableArray<int>>();
        while (pairs.Count < PairsAtATime)
        {
            if (queue.Count == 0)
            {
                ImmutableArray<int>[] all = [.. LineNeighbours.Pairs(part.Part.Problem)];
                random.Shuffle(all);
                foreach (var pair in all) queue.Enqueue(pair);
                if (queue.Count == 0) queue.Enqueue([0]);
            }

            pairs.Add(queue.Dequeue());
            if (queue.Count == 0) break;
        }

        return pairs;
    }
}
