using System.Collections.Immutable;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>What the past winters take from the data folder.</summary>
/// <param name="Lines">The assembled line list.</param>
/// <param name="Residents">City as printed → persons, census of 2020.</param>
/// <param name="Days">Every measured day of the province, before, in and after any winter.</param>
public sealed record WinterData(ImmutableArray<AssembledLine> Lines, ImmutableDictionary<string, long> Residents, ImmutableArray<CityDay> Days)
{
    /// <exception cref="InputFaultException">Anything missing or unreadable.</exception>
    public static WinterData Read(string folder) =>
        new(DataFolder.ReadLines(folder), DataFolder.ReadResidents(folder), [.. MeasuredAir.All(folder, DataFolder.EarlierDaysFile)]);
}
