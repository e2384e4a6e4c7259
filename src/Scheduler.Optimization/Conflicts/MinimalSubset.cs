using System.Collections.Immutable;

namespace Scheduler.Optimization.Conflicts;

/// <summary>QuickXplain (Junker, AAAI 2004): from many requirements that cannot be met together to few, with about k·log(n/k) questions.</summary>
public static class MinimalSubset
{
    /// <summary>A subset that is refuted, and of which, as far as the question can tell, no element can be left out. Earlier candidates are kept rather than later ones.</summary>
    /// <param name="candidates">Together they are refuted, or all of them come back.</param>
    /// <param name="isRefuted">Whether some of the candidates are proven not to be met together; false where that is not known.</param>
    public static async Task<ImmutableArray<T>> FindAsync<T>(ImmutableArray<T> candidates, Func<ImmutableArray<T>, Task<bool>> isRefuted) =>
        candidates.IsEmpty || await isRefuted([]).ConfigureAwait(false) ? [] : await FindAsync([], false, candidates, isRefuted).ConfigureAwait(false);

    private static async Task<ImmutableArray<T>> FindAsync<T>(
        ImmutableArray<T> kept, bool hasNew, ImmutableArray<T> candidates, Func<ImmutableArray<T>, Task<bool>> isRefuted)
    {
        if (hasNew && await isRefuted(kept).ConfigureAwait(false)) return [];
        if (candidates.Length == 1) return candidates;
        var half = candidates.Length / 2;
        var (first, second) = (candidates[..half], candidates[half..]);
        var fromSecond = await FindAsync([.. kept, .. first], true, second, isRefuted).ConfigureAwait(false);
        var fromFirst = await FindAsync([.. kept, .. fromSecond], !fromSecond.IsEmpty, first, isRefuted).ConfigureAwait(false);
        return [.. fromFirst, .. fromSecond];
    }
}
