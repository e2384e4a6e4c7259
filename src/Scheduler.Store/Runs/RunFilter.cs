namespace Scheduler.Store.Runs;

/// <summary>Which runs to list, newest first.</summary>
/// <param name="State">Only these; null for all.</param>
/// <param name="Kind">Only these; null for all.</param>
/// <param name="Before">Only older ones than this; null from the newest on.</param>
/// <param name="Most">Page size.</param>
public sealed record RunFilter(RunState? State = null, RunKind? Kind = null, long? Before = null, int Most = 50);
