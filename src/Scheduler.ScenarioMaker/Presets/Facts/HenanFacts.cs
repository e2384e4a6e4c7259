using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Henan 2022-23: acceptance as ultra-low, which every line of grade A has, and the amounts of the special lines.</summary>
public static class HenanFacts
{
    private static readonly Dictionary<PerformanceGrade, int> UltraLowPercents = new()
    {
        [PerformanceGrade.A] = 100,
        [PerformanceGrade.B] = 80,
        [PerformanceGrade.C] = 60,
        [PerformanceGrade.D] = 20,
    };

    public static IEnumerable<DatedFact> Of(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
    [
        .. UltraLowFacts.Of(lines, UltraLowPercents, new LocalDate(2022, 12, 20), draw),
        .. SpecialLineFacts.CoProcessing(lines, draw),
        .. SpecialLineFacts.Heating(lines, draw),
    ];
}
