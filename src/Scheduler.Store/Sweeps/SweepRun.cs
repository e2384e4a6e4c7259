using Scheduler.Store.Runs;

namespace Scheduler.Store.Sweeps;

/// <summary>One question of a sweep.</summary>
/// <param name="Position">Place in the sweep, from 0.</param>
/// <param name="Label">The question in short.</param>
/// <param name="Run">The run that answers it; equal questions share one.</param>
public sealed record SweepRun(int Position, string Label, Run Run);
