using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Alerts;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>One bulletin of alerts.csv; moments that could not be read are null.</summary>
/// <param name="Replaces">Null when the cell is empty.</param>
internal sealed record AlertRow(
    string Id,
    AlertLevel Level,
    ImmutableArray<string> Cities,
    AlertPollutant Pollutant,
    Instant? Issued,
    Instant? Starts,
    Instant? Ends,
    string? Replaces,
    string Issuer,
    string Document)
{
    /// <summary>The bulletin; only for a row without faults.</summary>
    public PollutionAlert ToAlert() =>
        new(Id, Level, Cities, Pollutant, Issued!.Value, Starts!.Value, Ends!.Value, Replaces, Issuer, Document);
}
