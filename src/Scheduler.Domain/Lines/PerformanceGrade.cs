namespace Scheduler.Domain.Lines;

/// <summary>Environmental performance grade (绩效分级). The numeric order means nothing.</summary>
public enum PerformanceGrade
{
    A,
    BMinus,
    B,
    C,
    D,
    Leading,
    Unrated,
}
