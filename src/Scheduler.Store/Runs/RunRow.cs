using Scheduler.Store.Databases;

namespace Scheduler.Store.Runs;

/// <summary>A run as the table has it.</summary>
internal sealed class RunRow
{
    public const string Columns =
        """
        id as Id, run_key as RunKey, kind as Kind, state as State, scenario_hash as ScenarioHash, request as Request, priority as Priority, attempt as Attempt,
        max_attempts as MaxAttempts, fence as Fence, owner as Owner, lease_until as LeaseUntil, cancel_requested as CancelRequested, checkpoint_hash as CheckpointHash,
        correlation as Correlation, submitted_at as SubmittedAt, submitted_by as SubmittedBy, started_at as StartedAt, finished_at as FinishedAt, summary as Summary, error as Error
        """;

    public long Id { get; init; }

    public string RunKey { get; init; } = "";

    public string Kind { get; init; } = "";

    public string State { get; init; } = "";

    public string ScenarioHash { get; init; } = "";

    public string Request { get; init; } = "";

    public long Priority { get; init; }

    public long Attempt { get; init; }

    public long MaxAttempts { get; init; }

    public long Fence { get; init; }

    public string? Owner { get; init; }

    public long? LeaseUntil { get; init; }

    public long CancelRequested { get; init; }

    public string? CheckpointHash { get; init; }

    public string Correlation { get; init; } = "";

    public long SubmittedAt { get; init; }

    public string SubmittedBy { get; init; } = "";

    public long? StartedAt { get; init; }

    public long? FinishedAt { get; init; }

    public string? Summary { get; init; }

    public string? Error { get; init; }

    public Run Value => new(
        Id, RunKey, RunWords.Kind(Kind), RunWords.State(State), ScenarioHash, Request, (int)Priority, (int)Attempt, (int)MaxAttempts, Fence, Owner, Moment.Of(LeaseUntil),
        CancelRequested != 0, CheckpointHash, Correlation, Moment.Of(SubmittedAt), SubmittedBy, Moment.Of(StartedAt), Moment.Of(FinishedAt), Summary, Error);
}
