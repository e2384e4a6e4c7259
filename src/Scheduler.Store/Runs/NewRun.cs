namespace Scheduler.Store.Runs;

/// <summary>A run to be queued.</summary>
/// <param name="Key">Hash over all that the result depends on: runs with the same key are the same run.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="ScenarioHash">Version of the scenario.</param>
/// <param name="Request">All else that it is asked for, JSON.</param>
/// <param name="Priority">Higher is sooner; runs of the same priority in the order of their submission.</param>
/// <param name="MaxAttempts">So many workers may be lost over it.</param>
/// <param name="Correlation">Stands in every log line about it.</param>
public sealed record NewRun(string Key, RunKind Kind, string ScenarioHash, string Request, int Priority, int MaxAttempts, string Correlation);
