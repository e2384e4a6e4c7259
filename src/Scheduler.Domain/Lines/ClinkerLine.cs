using System.Collections.Immutable;
using Scheduler.Domain.Facts;

namespace Scheduler.Domain.Lines;

/// <summary>One clinker kiln line (水泥熟料生产线), the planned unit.</summary>
/// <param name="Id">Stable id; neutral where any figure about the line is assumed.</param>
/// <param name="CityId">City in which it stands.</param>
/// <param name="County">County, as printed in official tables.</param>
/// <param name="CompanyId">Company id, neutral like the line's.</param>
/// <param name="MarketId">Market that it supplies.</param>
/// <param name="TonnesPerDay">Filed capacity (备案产能), tonnes of clinker per day.</param>
/// <param name="Grade">Performance grade.</param>
/// <param name="SpecialClass">Special class, or none.</param>
/// <param name="Status">Whether it takes part.</param>
/// <param name="Emissions">Emission factors.</param>
/// <param name="Assumed">Names of the columns whose value is assumed, not sourced.</param>
public sealed record ClinkerLine(
    string Id,
    string CityId,
    string County,
    string CompanyId,
    string MarketId,
    int TonnesPerDay,
    PerformanceGrade Grade,
    SpecialClass SpecialClass,
    LineStatus Status,
    EmissionFactors Emissions,
    ImmutableArray<string> Assumed)
{
    /// <summary>Where the line stands, or null when nobody stated it.</summary>
    public GeoPoint? Place { get; init; }

    /// <summary>Facts that the scenario declares, as they hold for the line on the days in question; a fact that is not here is unknown.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; init; } = ImmutableSortedDictionary<string, FactValue>.Empty;
}
