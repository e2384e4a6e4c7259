using System.Collections.Immutable;
using Scheduler.Domain.Lines;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>Everything about lines that no public source tells. Grade and size are drawn independently of each other.</summary>
public static class LineAssumptions
{
    /// <summary>
    /// Factors lie around the measured means of 2018 (PM 51, SO2 65, NOx 620 g/t) and the accounting means (PM 88, NOx 1100 to
    /// 1200 g/t). The province wants grade A for half of the clinker plants; less is assumed to be reached.
    /// </summary>
    public static ImmutableArray<GradeAssumption> Grades { get; } =
    [
        new(PerformanceGrade.A, 30, new(30, 50, 5), new(30, 60, 5), new(300, 500, 20)),
        new(PerformanceGrade.B, 40, new(45, 75, 5), new(50, 90, 5), new(500, 800, 20)),
        new(PerformanceGrade.C, 25, new(65, 100, 5), new(75, 120, 5), new(760, 1100, 20)),
        new(PerformanceGrade.D, 5, new(90, 120, 5), new(110, 150, 5), new(1060, 1400, 20)),
    ];

    /// <summary>Co-processing is favoured on lines from 4 000 t/d; special cements come from small kilns.</summary>
    public static ImmutableArray<SpecialClassAssumption> SpecialClasses { get; } =
    [
        new(SpecialClass.CoProcessing, Lines: 4, MinTonnesPerDay: 4000, MaxTonnesPerDay: 7000),
        new(SpecialClass.SpecialCement, Lines: 1, MinTonnesPerDay: 2000, MaxTonnesPerDay: 3000),
        new(SpecialClass.KeyProject, Lines: 1, MinTonnesPerDay: 4000, MaxTonnesPerDay: 7000),
    ];
}
