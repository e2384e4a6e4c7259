using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Guizhou 2024: ultra-low lines, which in principle get none of the extra days.</summary>
public static class GuizhouFacts
{
    private static readonly Dictionary<PerformanceGrade, int> UltraLowPercents = new()
    {
        [PerformanceGrade.A] = 80,
        [PerformanceGrade.B] = 20,
        [PerformanceGrade.C] = 0,
        [PerformanceGrade.D] = 0,
    };

    public static IEnumerable<DatedFact> Of(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
        UltraLowFacts.Of(lines, UltraLowPercents, new LocalDate(2024, 7, 1), draw);
}
