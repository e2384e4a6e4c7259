using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>
/// Turns the assembled list into lines with neutral ids. Where and how large is kept; grade, special class and emission factors are
/// drawn. No name of a plant or firm passes, because drawn figures would otherwise be taken for facts about it.
/// </summary>
public static class LineDraft
{
    /// <summary>Lines by city, county and row of the list.</summary>
    public static ImmutableArray<ClinkerLine> From(IEnumerable<AssembledLine> assembled, KeyedDraw draw)
    {
        var placed = Placed(assembled).ToArray();
        var companies = placed.Select(line => line.Source.Owner).Distinct().Select((owner, index) => (owner, Id: $"K{index + 1}"))
            .ToDictionary(company => company.owner, company => company.Id);
        var grades = Grades([.. placed.Select(line => line.Id)], draw);
        var classes = SpecialClasses(placed, draw);

        return
        [
            .. placed.Select(line => new ClinkerLine(
                line.Id,
                line.City.Id,
                line.Source.County,
                companies[line.Source.Owner],
                line.City.MarketId,
                line.Source.TonnesPerDay,
                grades[line.Id].Grade,
                classes.GetValueOrDefault(line.Id, SpecialClass.None),
                LineStatus.Operating,
                new EmissionFactors(
                    grades[line.Id].Pm.Draw(draw, "pm", line.Id),
                    grades[line.Id].So2.Draw(draw, "so2", line.Id),
                    grades[line.Id].Nox.Draw(draw, "nox", line.Id)),
                Assumed(line.Source))),
        ];
    }

    private static IEnumerable<(string Id, ZhejiangCity City, AssembledLine Source)> Placed(IEnumerable<AssembledLine> assembled)
    {
        var byCity = assembled.ToLookup(line => ZhejiangCities.Named(line.City));
        foreach (var city in ZhejiangCities.All)
        {
            var number = 0;
            foreach (var line in byCity[city].OrderBy(l => l.County, StringComparer.Ordinal).ThenBy(l => l.SourceId, StringComparer.Ordinal))
                yield return ($"{city.Code}-{++number:00}", city, line);
        }
    }

    private static Dictionary<string, GradeAssumption> Grades(IReadOnlyList<string> lineIds, KeyedDraw draw)
    {
        var quota = Quota.Split(lineIds.Count, [.. LineAssumptions.Grades.Select(grade => grade.SharePercent)]);
        var inOrder = LineAssumptions.Grades.SelectMany((grade, index) => Enumerable.Repeat(grade, quota[index]));
        return draw.Shuffled("grade", lineIds, id => id).Zip(inOrder).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static Dictionary<string, SpecialClass> SpecialClasses(
        IReadOnlyList<(string Id, ZhejiangCity City, AssembledLine Source)> placed, KeyedDraw draw)
    {
        var drawn = new Dictionary<string, SpecialClass>();
        foreach (var assumption in LineAssumptions.SpecialClasses)
        {
            var eligible = placed.Where(line => !drawn.ContainsKey(line.Id)
                && line.Source.TonnesPerDay >= assumption.MinTonnesPerDay
                && line.Source.TonnesPerDay <= assumption.MaxTonnesPerDay);
            foreach (var line in draw.Shuffled($"class {assumption.Class}", eligible, line => line.Id).Take(assumption.Lines).ToArray())
                drawn.Add(line.Id, assumption.Class);
        }

        return drawn;
    }

    /// <summary>Columns of <c>lines.csv</c> that are not sourced: estimated by the list, or drawn here.</summary>
    private static ImmutableArray<string> Assumed(AssembledLine line) =>
    [
        .. line.CountyEstimated ? ["county"] : (string[])[],
        "company",
        "market",
        .. line.SizeEstimated ? ["tonnes_per_day"] : (string[])[],
        "grade",
        "special_class",
        "status",
        "pm_g_per_t",
        "so2_g_per_t",
        "nox_g_per_t",
    ];
}
