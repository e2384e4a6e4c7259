using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;
using Scheduler.Optimization;

namespace Scheduler.Planning;

/// <summary>The best plan of a search that goes on, for whoever wants it before the end. Verifying it costs the taker, not the search.</summary>
public sealed class LatestPlan
{
    private readonly Lock door = new();
    private Func<SearchProgress, (PlanResult Plan, PlanVerdict Verdict)>? judge;
    private SearchProgress? best;

    /// <summary>The best plan so far with what is proven of it by now; null when there is none, or none better than the one taken last.</summary>
    /// <exception cref="PlanRejectedException">The verifier disagrees with the optimizer.</exception>
    public (PlanResult Plan, PlanVerdict Verdict)? Take()
    {
        SearchProgress? taken;
        lock (door) (taken, best) = (best, null);
        return taken is null ? null : judge!(taken);
    }

    /// <summary>Hears of a search and passes on what it hears.</summary>
    internal IProgress<SearchProgress> Watch(Func<SearchProgress, (PlanResult Plan, PlanVerdict Verdict)> judgement, IProgress<SearchProgress>? next)
    {
        judge = judgement;
        return new Watcher(this, next);
    }

    private sealed class Watcher(LatestPlan latest, IProgress<SearchProgress>? next) : IProgress<SearchProgress>
    {
        private object? seen;

        public void Report(SearchProgress value)
        {
            next?.Report(value);
            if (value.Calendars.IsDefault) return;
            lock (latest.door)
            {
                // A plan that was taken is worth taking again only when it is another one, but with the newest bounds.
                var isNew = !ReferenceEquals(seen, Identity(value));
                seen = Identity(value);
                if (isNew || latest.best is not null) latest.best = value;
            }
        }

        private static object? Identity(SearchProgress value) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(value.Calendars);
    }
}
