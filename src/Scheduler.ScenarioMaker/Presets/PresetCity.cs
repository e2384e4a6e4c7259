using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Presets;

/// <summary>A prefecture in which the tracker knows kilns.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Code">Two letters in the ids of its lines, unique in the province.</param>
/// <param name="Name">Official name; the Chinese one is the key of the people and air tables, either one the word of a table of plants.</param>
/// <param name="Region">Part of the province; our own grouping unless a notice names it.</param>
public sealed record PresetCity(string Id, string Code, LocalizedText Name, string Region)
{
    /// <summary>Other words of the tracker for it: counties, autonomous prefectures, cities that were merged into it.</summary>
    public ImmutableArray<string> AlsoCalled { get; init; } = [];

    public bool IsCalled(string municipality) => municipality == Name.En || municipality == Name.Zh || AlsoCalled.Contains(municipality);
}
