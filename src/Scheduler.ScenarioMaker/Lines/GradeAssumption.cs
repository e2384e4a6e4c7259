using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>How many lines have a grade, and what such a line emits per tonne of clinker, grams.</summary>
public sealed record GradeAssumption(PerformanceGrade Grade, int SharePercent, DrawnRange Pm, DrawnRange So2, DrawnRange Nox);
