using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Sichuan 2024: the association's deep treatment, beside the official grade and not the same, and the share of special cement.</summary>
public static class SichuanFacts
{
    /// <summary>Half of grade A and a seventh of the others have it.</summary>
    private const int PercentOfA = 50;

    private const int PercentOfOthers = 15;

    /// <summary>The last day before the second half-year, when shares of special cement are checked again.</summary>
    private static readonly LocalDate HalfYear = new(2024, 6, 30);

    /// <summary>Percent in drawn order of the special lines: both edges, one that gains nothing, and null for one that falls below half in
    /// the second half-year.</summary>
    private static readonly int?[] SpecialPercents = [50, 100, 49, null, 75, 100, 60, 100];

    public static IEnumerable<DatedFact> Of(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
    [
        .. lines.Select(line => new DatedFact(line.Id, FactIds.DeepTreatment, FactIds.YesNo(
            draw.Between(FactIds.DeepTreatment, line.Id, 0, 99) < (line.Grade == PerformanceGrade.A ? PercentOfA : PercentOfOthers)))),
        .. SpecialCement(lines, draw),
    ];

    private static IEnumerable<DatedFact> SpecialCement(IEnumerable<GradedLine> lines, KeyedDraw draw)
    {
        var special = draw.Shuffled(
            FactIds.SpecialCementPercent, lines.Where(line => line.Class == SpecialClass.SpecialCement), line => line.Id);
        foreach (var (line, percent) in special.Zip(SpecialPercents))
        {
            if (percent is { } constant)
            {
                yield return new DatedFact(line.Id, FactIds.SpecialCementPercent, $"{constant}");
            }
            else
            {
                yield return new DatedFact(line.Id, FactIds.SpecialCementPercent, "80", To: HalfYear);
                yield return new DatedFact(line.Id, FactIds.SpecialCementPercent, "45", From: HalfYear.PlusDays(1));
            }
        }
    }
}
