using System.Text.Json.Nodes;
using Scheduler.Store.Ledger;

namespace Scheduler.Worker.Api;

/// <summary>Entries that wait for an approval, or have been decided about.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ScenarioId">Whose book.</param>
/// <param name="Entries">What was asked for.</param>
/// <param name="State">pending, approved or rejected.</param>
/// <param name="MadeAt">ISO 8601 in UTC, as all times.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="DecidedAt">Null while it is pending.</param>
/// <param name="DecidedBy">By whom.</param>
/// <param name="Note">Why.</param>
public sealed record LedgerApplicationView(
    long Id,
    string ScenarioId,
    JsonNode? Entries,
    string State,
    string MadeAt,
    string MadeBy,
    string? DecidedAt,
    string? DecidedBy,
    string? Note)
{
    internal static LedgerApplicationView Of(LedgerApplication application) => new(
        application.Id,
        application.ScenarioId,
        JsonNode.Parse(application.Request),
        application.State.ToString().ToLowerInvariant(),
        application.MadeAt.ToString(),
        application.MadeBy,
        application.DecidedAt?.ToString(),
        application.DecidedBy,
        application.Note);
}
