using NodaTime;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;

namespace Scheduler.Store.Ledger;

/// <summary>Entries that somebody has to approve before they come into the book, all or none.</summary>
/// <param name="Id">Given by the store.</param>
/// <param name="ScenarioId">Whose book.</param>
/// <param name="Request">The entries, as they were asked for.</param>
/// <param name="State">What was decided.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="DecidedAt">When it was decided; null while it is pending.</param>
/// <param name="DecidedBy">By whom.</param>
/// <param name="Note">Why, in the words of who decided.</param>
public sealed record LedgerApplication(
    long Id,
    string ScenarioId,
    string Request,
    ProposalState State,
    Instant MadeAt,
    string MadeBy,
    Instant? DecidedAt,
    string? DecidedBy,
    string? Note)
{
    internal sealed class Row
    {
        public const string Columns =
            """
            id as Id, scenario_id as ScenarioId, request as Request, state as State, made_at as MadeAt, made_by as MadeBy,
            decided_at as DecidedAt, decided_by as DecidedBy, note as Note
            """;

        public long Id { get; init; }

        public string ScenarioId { get; init; } = "";

        public string Request { get; init; } = "";

        public string State { get; init; } = "";

        public long MadeAt { get; init; }

        public string MadeBy { get; init; } = "";

        public long? DecidedAt { get; init; }

        public string? DecidedBy { get; init; }

        public string? Note { get; init; }

        public LedgerApplication Value => new(
            Id, ScenarioId, Request, Enum.Parse<ProposalState>(State, ignoreCase: true), Moment.Of(MadeAt), MadeBy, Moment.Of(DecidedAt), DecidedBy, Note);
    }
}
