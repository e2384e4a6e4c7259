using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Presets.Facts;

/// <summary>Ultra-low emission of every line, drawn by grade.</summary>
public static class UltraLowFacts
{
    /// <param name="percents">Chance of a line of each grade.</param>
    /// <param name="change">On this day one line that was not ultra-low becomes so; an acceptance has a date.</param>
    public static IEnumerable<DatedFact> Of(
        IReadOnlyList<GradedLine> lines, IReadOnlyDictionary<PerformanceGrade, int> percents, LocalDate change, KeyedDraw draw)
    {
        var have = lines.Where(line => draw.Between(FactIds.UltraLow, line.Id, 0, 99) < percents[line.Grade]).Select(line => line.Id)
            .ToHashSet(StringComparer.Ordinal);
        var later = draw.Shuffled("ultra-low later", lines.Where(line => line.Grade == PerformanceGrade.B && !have.Contains(line.Id)), line => line.Id)
            .Select(line => line.Id).FirstOrDefault();
        foreach (var line in lines)
        {
            if (line.Id == later)
            {
                yield return new DatedFact(line.Id, FactIds.UltraLow, FactIds.No, To: change.PlusDays(-1));
                yield return new DatedFact(line.Id, FactIds.UltraLow, FactIds.Yes, From: change);
            }
            else
            {
                yield return new DatedFact(line.Id, FactIds.UltraLow, FactIds.YesNo(have.Contains(line.Id)));
            }
        }
    }
}
