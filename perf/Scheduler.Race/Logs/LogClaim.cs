namespace Scheduler.Race.Logs;

/// <summary>What a line of a solver's log says, in units of the model's objective; a solver's claim, judged by nobody.</summary>
/// <param name="Value">Objective of the best solution so far; null when the line names none.</param>
/// <param name="Bound">Lower bound of the objective, lowered by what printing may have rounded; null when the line names none.</param>
internal sealed record LogClaim(double? Value, double? Bound);
