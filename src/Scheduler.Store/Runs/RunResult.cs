using System.Collections.Immutable;
using Scheduler.Store.Content;

namespace Scheduler.Store.Runs;

/// <summary>What a run ends with.</summary>
/// <param name="State">Done, Failed or Cancelled.</param>
/// <param name="Summary">Short result, JSON.</param>
/// <param name="Error">Why it failed; null otherwise.</param>
/// <param name="Files">What it made.</param>
public sealed record RunResult(RunState State, string? Summary, string? Error, ImmutableArray<StoredFile> Files)
{
    /// <summary>A plan that somebody shall decide about; null for none.</summary>
    public ProposedPlan? Proposed { get; init; }
}
