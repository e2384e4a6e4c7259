using System.Collections.Immutable;
using Scheduler.Store.Sweeps;

namespace Scheduler.Worker.Api;

/// <summary>A sweep and how far it is.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Scenario">Hash of the base.</param>
/// <param name="SubmittedAt">ISO 8601 in UTC.</param>
/// <param name="SubmittedBy">By whom.</param>
/// <param name="States">How many of its runs are in each state.</param>
/// <param name="Runs">In the order of the questions.</param>
public sealed record SweepView(
    long Id, string Scenario, string SubmittedAt, string SubmittedBy, ImmutableSortedDictionary<string, int> States, ImmutableArray<SweepRunView> Runs)
{
    internal static SweepView Of(Sweep sweep) => new(
        sweep.Id,
        sweep.ScenarioHash,
        sweep.SubmittedAt.ToString(),
        sweep.SubmittedBy,
        sweep.Runs.GroupBy(run => Store.Runs.RunWords.Of(run.Run.State)).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
        [.. sweep.Runs.Select(run => new SweepRunView(run.Position, run.Label, run.Run.Id, Store.Runs.RunWords.Of(run.Run.State)))]);
}
