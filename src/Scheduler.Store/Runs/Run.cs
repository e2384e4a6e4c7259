using NodaTime;

namespace Scheduler.Store.Runs;

/// <summary>A run as the store holds it.</summary>
/// <param name="Id">Given by the store.</param>
/// <param name="Key">See <see cref="NewRun"/>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="ScenarioHash">Version of the scenario.</param>
/// <param name="Request">What is asked for, JSON.</param>
/// <param name="Priority">Higher is sooner.</param>
/// <param name="Attempt">How many workers have begun it.</param>
/// <param name="MaxAttempts">So many may.</param>
/// <param name="Fence">Rises with each claim; only the holder of the last one may write.</param>
/// <param name="Owner">Worker that holds it; null when none does.</param>
/// <param name="LeaseUntil">Until when, unless it is renewed.</param>
/// <param name="CancelRequested">Somebody wants it to end.</param>
/// <param name="CheckpointHash">Content of the best plan that a worker has left so far; null for none.</param>
/// <param name="Correlation">Stands in every log line about it.</param>
/// <param name="SubmittedAt">When it was first asked for.</param>
/// <param name="SubmittedBy">By whom.</param>
/// <param name="StartedAt">When the last attempt began.</param>
/// <param name="FinishedAt">When it came to its end.</param>
/// <param name="Summary">Short result, JSON.</param>
/// <param name="Error">Why it failed or was parked.</param>
public sealed record Run(
    long Id,
    string Key,
    RunKind Kind,
    RunState State,
    string ScenarioHash,
    string Request,
    int Priority,
    int Attempt,
    int MaxAttempts,
    long Fence,
    string? Owner,
    Instant? LeaseUntil,
    bool CancelRequested,
    string? CheckpointHash,
    string Correlation,
    Instant SubmittedAt,
    string SubmittedBy,
    Instant? StartedAt,
    Instant? FinishedAt,
    string? Summary,
    string? Error)
{
    /// <summary>It will not change any more, unless somebody asks for it again.</summary>
    public bool IsOver => State is not (RunState.Queued or RunState.Running);
}
