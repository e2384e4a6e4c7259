namespace Scheduler.Optimization.Coupling;

/// <summary>Coefficient of a coupling row.</summary>
internal readonly record struct RowTerm(int Row, long Coefficient);
