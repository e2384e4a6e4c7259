using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>The tables of a preset, ready to be written.</summary>
/// <param name="Cities">The cities that have lines, with their residents.</param>
public sealed record PresetDraft(
    Preset Preset,
    ImmutableArray<PlacedCity> Cities,
    ImmutableArray<Market> Markets,
    ImmutableArray<ClinkerLine> Lines,
    ImmutableArray<DatedFact> Facts,
    PresetOutlook Outlook)
{
    /// <summary>A modelled figure serves as a weight and deserves no more digits.</summary>
    private const long RoundPersons = 1000;

    /// <exception cref="InputFaultException">The data lack something that the preset needs.</exception>
    public static PresetDraft From(Preset preset, PresetData data)
    {
        var draw = new KeyedDraw(preset.Seed);
        var placed = PresetLines.Placed(preset.Fleets, data.Plants, draw);
        var graded = PresetLines.Graded(preset, placed, draw);
        var facts = preset.Facts(graded, draw).ToImmutableArray();
        var lines = PresetLines.Of(preset, graded, facts, draw);
        var cities = placed.Select(line => (line.Province, line.City)).Distinct().ToArray();
        return new PresetDraft(
            preset,
            [.. cities.Select(place => new PlacedCity(place.City, Residents(data, place.Province, place.City), place.Province.RegionNoticed(place.City)))],
            MarketsOf(preset, placed),
            lines,
            facts,
            PresetOutlook.From(data, [.. cities.Select(place => place.City)], preset.Horizon));
    }

    /// <summary>Modelled residents of a city, rounded.</summary>
    public static long Residents(PresetData data, PresetProvince province, PresetCity city) =>
        data.People.TryGetValue((province.Name.Zh, city.Name.Zh), out var persons)
            ? (persons + (RoundPersons / 2)) / RoundPersons * RoundPersons
            : throw new InputFaultException($"{PresetData.PeopleFile}: no row for {province.Name.Zh}, {city.Name.Zh}, where kiln lines stand.");

    private static ImmutableArray<Market> MarketsOf(Preset preset, IEnumerable<PlacedLine> lines)
    {
        var names = preset.Fleets.SelectMany(fleet => fleet.Province.Regions.Prepend(new PresetRegion(fleet.Province.Id, fleet.Province.Name)))
            .DistinctBy(region => region.Id).ToDictionary(region => region.Id, region => region.Name, StringComparer.Ordinal);
        return
        [
            .. lines.GroupBy(preset.MarketOf).Select(market =>
            {
                var silo = market.Sum(line => (long)line.TonnesPerDay) * SupplyAssumptions.SiloDays;
                return new Market(
                    market.Key, names[market.Key], silo, SupplyDraft.OpeningStock(silo), ["name_zh", "name_en", "silo_tonnes", "opening_stock_tonnes"]);
            }),
        ];
    }
}
