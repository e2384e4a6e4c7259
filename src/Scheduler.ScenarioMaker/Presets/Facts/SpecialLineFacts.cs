using System.Globalization;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Amounts that belong to a special class.</summary>
public static class SpecialLineFacts
{
    /// <summary>Waste burnt in a year: 20 000 to 120 000 t.</summary>
    public static IEnumerable<DatedFact> CoProcessing(IEnumerable<GradedLine> lines, KeyedDraw draw) =>
        Drawn(lines, SpecialClass.CoProcessing, FactIds.CoProcessingTonnes, 20_000, 120_000, 5000, draw);

    /// <summary>Heated floor area, around the 180 000 m² of an approval that was seen.</summary>
    public static IEnumerable<DatedFact> Heating(IEnumerable<GradedLine> lines, KeyedDraw draw) =>
        Drawn(lines, SpecialClass.ResidentialHeating, FactIds.HeatedArea, 120_000, 600_000, 20_000, draw);

    private static IEnumerable<DatedFact> Drawn(
        IEnumerable<GradedLine> lines, SpecialClass specialClass, string fact, int lowest, int highest, int step, KeyedDraw draw) =>
        lines.Where(line => line.Class == specialClass)
            .Select(line => new DatedFact(
                line.Id, fact, draw.Between(fact, line.Id, lowest, highest, step).ToString(CultureInfo.InvariantCulture)));
}
