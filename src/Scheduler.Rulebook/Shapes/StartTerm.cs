namespace Scheduler.Rulebook.Shapes;

/// <summary>Addend of a weighted sum: a coefficient if a stop of a line begins on a day.</summary>
/// <param name="Line">Index into <see cref="ShutdownProblem.Lines"/>.</param>
public readonly record struct StartTerm(int Line, int Day, long Coefficient);
