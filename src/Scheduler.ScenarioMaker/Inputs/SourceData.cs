using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>Everything that is read from the data folder.</summary>
/// <param name="Lines">The assembled line list.</param>
/// <param name="Residents">City as printed → persons, census of 2020.</param>
/// <param name="EarlierDays">Days of all cities of the province, three full years.</param>
/// <param name="RecentDays">Days of the reference city at the present level.</param>
public sealed record SourceData(
    ImmutableArray<AssembledLine> Lines,
    ImmutableDictionary<string, long> Residents,
    ImmutableArray<CityDay> EarlierDays,
    ImmutableArray<CityDay> RecentDays);
