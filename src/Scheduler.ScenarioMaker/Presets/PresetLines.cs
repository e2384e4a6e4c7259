using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>Places the lines of a preset and gives them everything that is drawn.</summary>
public static class PresetLines
{
    /// <summary>
    /// An ultra-low line holds 10 / 35 / 50 mg/m³ of PM, SO2 and NOx; at 2 500 m³ of gas for a tonne of clinker (unverified) that is at
    /// most 25 / 87 / 125 g/t, and it runs below its limits.
    /// </summary>
    private static readonly (DrawnRange Pm, DrawnRange So2, DrawnRange Nox) UltraLowGrams = (new(12, 24, 2), new(20, 80, 5), new(70, 120, 5));

    /// <summary>No column of a line but its city is sourced.</summary>
    private static readonly ImmutableArray<string> Assumed =
    [
        "county", "company", "market", "tonnes_per_day", "grade", "special_class", "status", "pm_g_per_t", "so2_g_per_t", "nox_g_per_t",
    ];

    /// <summary>Lines with ids by province and city; no name and no county of a plant passes.</summary>
    /// <exception cref="InputFaultException">A city of a whole province that is not known here, or no plant at all.</exception>
    public static ImmutableArray<PlacedLine> Placed(IEnumerable<PresetFleet> fleets, IReadOnlyCollection<TrackerPlant> plants, KeyedDraw draw)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = ImmutableArray.CreateBuilder<PlacedLine>();
        foreach (var (province, lineCount) in fleets)
        {
            var split = LineSplit.Of(PlantsOf(province, plants), lineCount, draw).ToLookup(plant => CityOf(province, plant.Plant));
            foreach (var city in province.Cities)
            {
                var number = 0;
                foreach (var (plant, sizes) in split[city].OrderBy(plant => plant.Plant.Id, StringComparer.Ordinal))
                {
                    if (!owners.TryGetValue(plant.Owner, out var owner)) owners.Add(plant.Owner, owner = $"K{owners.Count + 1}");
                    foreach (var size in sizes) lines.Add(new PlacedLine($"{province.Code}-{city.Code}-{++number:00}", owner, province, city, size));
                }
            }
        }

        return lines.ToImmutable();
    }

    public static ImmutableArray<GradedLine> Graded(Preset preset, IReadOnlyList<PlacedLine> placed, KeyedDraw draw)
    {
        var grades = preset.Grades(placed, draw);
        var classes = ClassDraw.Of(preset.Classes, placed, grades, draw);
        return [.. placed.Select(line => new GradedLine(line, grades[line.Id], classes.GetValueOrDefault(line.Id, SpecialClass.None)))];
    }

    /// <param name="facts">Ultra-low lines emit less; the state at the end counts.</param>
    public static ImmutableArray<ClinkerLine> Of(
        Preset preset, IEnumerable<GradedLine> graded, IEnumerable<DatedFact> facts, KeyedDraw draw)
    {
        var ultraLow = facts.Where(fact => fact is { Fact: FactIds.UltraLow, Value: FactIds.Yes, To: null })
            .Select(fact => fact.LineId).ToHashSet(StringComparer.Ordinal);
        return [.. graded.Select(line => Of(line, line.Placed.City.Id, preset.MarketOf(line.Placed), ultraLow.Contains(line.Id), draw))];
    }

    /// <summary>The line of a scenario, with drawn emission factors.</summary>
    public static ClinkerLine Of(GradedLine line, string cityId, string marketId, bool ultraLow, KeyedDraw draw) => new(
        line.Id,
        cityId,
        County: "",
        line.Placed.Plant,
        marketId,
        line.Placed.TonnesPerDay,
        line.Grade,
        line.Class,
        LineStatus.Operating,
        Emissions(line, ultraLow, draw),
        Assumed);

    private static EmissionFactors Emissions(GradedLine line, bool ultraLow, KeyedDraw draw)
    {
        var grade = LineAssumptions.Grades.Single(assumption => assumption.Grade == line.Grade);
        var (pm, so2, nox) = ultraLow ? UltraLowGrams : (grade.Pm, grade.So2, grade.Nox);
        return new EmissionFactors(pm.Draw(draw, "pm", line.Id), so2.Draw(draw, "so2", line.Id), nox.Draw(draw, "nox", line.Id));
    }

    private static TrackerPlant[] PlantsOf(PresetProvince province, IEnumerable<TrackerPlant> tracked)
    {
        var plants = tracked.Where(plant => plant.Province == province.Tracker).ToArray();
        var unknown = plants.Select(plant => plant.Municipality).Distinct()
            .Where(municipality => !province.Cities.Any(city => city.IsCalled(municipality))).ToArray();
        if (province.Whole && unknown.Length > 0)
        {
            throw new InputFaultException(
                $"{PresetData.PlantsFile}: {province.Tracker}: unknown municipality {string.Join(", ", unknown)}; known are "
                + $"{string.Join(", ", province.Cities.SelectMany(city => city.AlsoCalled.Prepend(city.Name.En)))}.");
        }

        var known = plants.Where(plant => !unknown.Contains(plant.Municipality)).ToArray();
        return known.Length > 0
            ? known
            : throw new InputFaultException($"{PresetData.PlantsFile}: no operating plant with a kiln in {province.Tracker}; at least one is needed.");
    }

    private static PresetCity CityOf(PresetProvince province, TrackerPlant plant) => province.Cities.Single(city => city.IsCalled(plant.Municipality));
}
