namespace Scheduler.Rulebook.Shapes;

/// <summary>Addend of a weighted sum: a coefficient for each off day of a line inside a range.</summary>
/// <param name="Line">Index into <see cref="ShutdownProblem.Lines"/>.</param>
public readonly record struct OffTerm(int Line, DayRange Days, long Coefficient);
