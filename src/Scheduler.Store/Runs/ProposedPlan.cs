namespace Scheduler.Store.Runs;

/// <summary>A plan of a run that somebody shall decide about.</summary>
/// <param name="ScenarioId">Whose plan in force it would be.</param>
/// <param name="File">Which of the run's files is the plan.</param>
/// <param name="BaseNumber">Number of the plan in force that it was made from; 0 for none.</param>
public sealed record ProposedPlan(string ScenarioId, string File, long BaseNumber);
