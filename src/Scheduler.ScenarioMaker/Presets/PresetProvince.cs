using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A province with the cities that have kilns.</summary>
/// <param name="Id">Id of its market where a preset spans several provinces.</param>
/// <param name="Code">Two letters that line ids begin with.</param>
/// <param name="Name">Official name; the Chinese one is the key of the people table.</param>
/// <param name="Tracker">The tracker's word for it.</param>
/// <param name="Regions">Parts that its cities belong to.</param>
/// <param name="Cities">In official order.</param>
public sealed record PresetProvince(
    string Id, string Code, LocalizedText Name, string Tracker, ImmutableArray<PresetRegion> Regions, ImmutableArray<PresetCity> Cities)
{
    /// <summary>A notice names the region of a city, so it is not assumed.</summary>
    public bool RegionNoticed(PresetCity city) => Regions.Any(region => region.Id == city.Region && region.Noticed);

    /// <summary>All cities of the tracker are among <see cref="Cities"/>; else plants elsewhere are left out on purpose.</summary>
    public bool Whole { get; init; } = true;

    /// <summary>Some cities of it, all in another region: a sample for a preset that spans provinces.</summary>
    public PresetProvince Sample(PresetRegion region, params string[] cities) => this with
    {
        Whole = false,
        Regions = [region],
        Cities = [.. Cities.Where(city => cities.Contains(city.Id)).Select(city => city with { Region = region.Id })],
    };
}
