using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Jiangsu 2024: the three kinds of lines that may adjust total and dates.</summary>
public static class JiangsuFacts
{
    private static readonly Dictionary<PerformanceGrade, int> UltraLowPercents = new()
    {
        [PerformanceGrade.A] = 100,
        [PerformanceGrade.B] = 70,
        [PerformanceGrade.C] = 30,
        [PerformanceGrade.D] = 0,
    };

    public static IEnumerable<DatedFact> Of(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
    [
        .. UltraLowFacts.Of(lines, UltraLowPercents, new LocalDate(2024, 6, 1), draw),
        .. lines.Select(line => new DatedFact(line.Id, FactIds.AlertExempt, FactIds.YesNo(
            line.Grade == PerformanceGrade.A && draw.Between(FactIds.AlertExempt, line.Id, 0, 1) == 0))),
        .. SpecialLineFacts.CoProcessing(lines, draw),
    ];
}
