using System.Collections.Immutable;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>From a problem that cannot be met to the lines and rows that are enough for that. A line that is left out may do as it likes; a row that is left out
/// forbids nothing: both only make room, so that what is proven of the rest is proven of the whole.</summary>
public sealed class ConflictNarrowing(FeasibilityCheck check, TimeSpan perQuestion)
{
    /// <summary>As narrow as the time allows; the whole where nothing can be left out, or where the time is over.</summary>
    /// <param name="problem">A problem that is refuted.</param>
    /// <param name="cheapest">The means that refuted it; others are not asked.</param>
    /// <param name="stop">Ends the narrowing with what it has.</param>
    public async Task<ConflictCore> NarrowAsync(ShutdownProblem problem, InfeasibilityProof cheapest, CancellationToken stop)
    {
        var lines = await MinimalSubset.FindAsync(
            [.. Enumerable.Range(0, problem.Lines.Length)], kept => RefutedAsync(Only(problem, kept), cheapest, stop)).ConfigureAwait(false);
        var rest = Only(problem, lines);
        var sums = await MinimalSubset.FindAsync(
            rest.Sums, kept => RefutedAsync(rest with { Sums = kept }, cheapest, stop)).ConfigureAwait(false);
        return new(lines, sums);
    }

    private async Task<bool> RefutedAsync(ShutdownProblem problem, InfeasibilityProof cheapest, CancellationToken stop)
    {
        if (stop.IsCancellationRequested) return false;
        if (cheapest == InfeasibilityProof.Solver) return (await check.DecideAsync(problem, perQuestion, stop).ConfigureAwait(false)).IsRefuted;
        try
        {
            return check.Refute(problem, cheapest, stop) is not null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The problem in which all other lines may do as they like.</summary>
    public static ShutdownProblem Only(ShutdownProblem problem, ImmutableArray<int> lines) => problem with
    {
        Lines = [.. problem.Lines.Select((line, index) => lines.Contains(index) ? line : Free(line))],
    };

    private static LineShape Free(LineShape line) => line with
    {
        Carried = null,
        States = [.. line.States.Select(_ => DayState.Free)],
        Counts = [],
        Block = BlockShape.Anything,
    };
}
