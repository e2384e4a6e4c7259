using Scheduler.Store.Runs;

namespace Scheduler.Store.Sweeps;

/// <summary>One question of a sweep that is to be queued.</summary>
public sealed record NewSweepRun(string Label, NewRun Run);
