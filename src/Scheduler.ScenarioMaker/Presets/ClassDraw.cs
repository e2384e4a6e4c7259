using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Draws the lines of the special classes; no line gets two.</summary>
public static class ClassDraw
{
    private static readonly PerformanceGrade[] Turn = [PerformanceGrade.A, PerformanceGrade.B, PerformanceGrade.C, PerformanceGrade.D];

    /// <returns>Line → class, for the lines that have one.</returns>
    public static IReadOnlyDictionary<string, SpecialClass> Of(
        IEnumerable<PresetClass> classes, IReadOnlyList<PlacedLine> lines, IReadOnlyDictionary<string, PerformanceGrade> grades, KeyedDraw draw)
    {
        var drawn = new Dictionary<string, SpecialClass>(StringComparer.Ordinal);
        foreach (var wanted in classes)
        {
            var groups = wanted.InEachRegion
                ? lines.GroupBy(line => line.City.Region).Select(group => group.ToArray())
                : [[.. lines]];
            foreach (var group in groups)
            {
                var eligible = draw.Shuffled(
                    $"class {wanted.Class}",
                    group.Where(line => !drawn.ContainsKey(line.Id)
                        && line.TonnesPerDay >= wanted.MinTonnesPerDay
                        && line.TonnesPerDay <= wanted.MaxTonnesPerDay),
                    line => line.Id);
                foreach (var line in InTurn(eligible, grades).Take(wanted.Lines).ToArray()) drawn.Add(line.Id, wanted.Class);
            }
        }

        return drawn;
    }

    /// <summary>The first of each grade, then the second of each …</summary>
    private static IEnumerable<PlacedLine> InTurn(IEnumerable<PlacedLine> lines, IReadOnlyDictionary<string, PerformanceGrade> grades) =>
        lines.GroupBy(line => grades[line.Id])
            .SelectMany(grade => grade.Select((line, rank) => (Line: line, Rank: rank, Turn: Array.IndexOf(Turn, grade.Key))))
            .OrderBy(place => place.Rank).ThenBy(place => place.Turn)
            .Select(place => place.Line);
}
