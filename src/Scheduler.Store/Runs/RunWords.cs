using System.Collections.Immutable;

namespace Scheduler.Store.Runs;

/// <summary>States and kinds as the database and the outer world spell them.</summary>
public static class RunWords
{
    private static readonly ImmutableDictionary<string, RunState> States = Enum.GetValues<RunState>().ToImmutableDictionary(Of, StringComparer.Ordinal);
    private static readonly ImmutableDictionary<string, RunKind> Kinds = Enum.GetValues<RunKind>().ToImmutableDictionary(Of, StringComparer.Ordinal);

    public static string Of(RunState state) => state switch
    {
        RunState.Queued => "queued",
        RunState.Running => "running",
        RunState.Done => "done",
        RunState.Failed => "failed",
        RunState.Cancelled => "cancelled",
        RunState.Parked => "parked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Of(RunKind kind) => kind switch
    {
        RunKind.Plan => "plan",
        RunKind.Nightly => "nightly",
        RunKind.WhatIf => "what-if",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <exception cref="KeyNotFoundException">No state is spelled so.</exception>
    public static RunState State(string word) => States[word];

    /// <exception cref="KeyNotFoundException">No kind is spelled so.</exception>
    public static RunKind Kind(string word) => Kinds[word];
}
