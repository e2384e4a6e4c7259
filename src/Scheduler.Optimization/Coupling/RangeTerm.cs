using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Coupling;

/// <summary>Coefficient of a coupling row for every off day of a range.</summary>
internal readonly record struct RangeTerm(int Row, DayRange Days, long Coefficient);
