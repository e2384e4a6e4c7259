using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Shandong: special lines of both presets; in 2025 also the two plants coupled with chemical works that were left out.</summary>
public static class ShandongFacts
{
    private const int CoupledPlants = 2;

    public static IEnumerable<DatedFact> Of2021(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
    [
        .. SpecialCement(lines, draw),
        .. SpecialLineFacts.CoProcessing(lines, draw),
        .. SpecialLineFacts.Heating(lines, draw),
    ];

    public static IEnumerable<DatedFact> Of2025(IReadOnlyList<GradedLine> lines, KeyedDraw draw) =>
        [.. Coupled(lines, draw), .. Of2021(lines, draw)];

    /// <summary>Two plants with one or two lines and no other special duty.</summary>
    private static IEnumerable<DatedFact> Coupled(IReadOnlyList<GradedLine> lines, KeyedDraw draw)
    {
        var plants = lines.GroupBy(line => line.Placed.Plant).Where(plant => plant.Count() <= 2 && plant.All(line => line.Class == SpecialClass.None));
        var coupled = draw.Shuffled(FactIds.ChemicalCoupled, plants, plant => plant.Key).Take(CoupledPlants).Select(plant => plant.Key).ToArray();
        return lines.Select(line => new DatedFact(line.Id, FactIds.ChemicalCoupled, FactIds.YesNo(coupled.Contains(line.Placed.Plant))));
    }

    private static IEnumerable<DatedFact> SpecialCement(IEnumerable<GradedLine> lines, KeyedDraw draw) =>
        lines.Where(line => line.Class == SpecialClass.SpecialCement)
            .Select(line => new DatedFact(
                line.Id,
                FactIds.SpecialCementPercent,
                draw.Between(FactIds.SpecialCementPercent, line.Id, 50, 100, 5).ToString(CultureInfo.InvariantCulture)));
}
