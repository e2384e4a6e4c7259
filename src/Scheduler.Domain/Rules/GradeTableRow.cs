using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Rules;

/// <summary>One row of a grade table; a null key means any. A line may fit at most one row.</summary>
/// <param name="DeltaDays">Days added to the base; negative takes away.</param>
public sealed record GradeTableRow(PerformanceGrade? Grade, string? CapacityClass, string? CityClass, int DeltaDays);
