namespace Scheduler.Worker.Api;

/// <summary>One question of a sweep.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Label">In short.</param>
/// <param name="Run">The run that answers it; equal questions share one.</param>
/// <param name="State">Of that run.</param>
public sealed record SweepRunView(int Position, string Label, long Run, string State);
