using NodaTime;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Proposals;

/// <summary>A plan that waits for a decision, or has one.</summary>
/// <param name="Id">Given by the store.</param>
/// <param name="RunId">The run that made it.</param>
/// <param name="ScenarioId">Whose plan in force it would be.</param>
/// <param name="ScenarioHash">The version of the scenario that it keeps the rules of.</param>
/// <param name="PlanHash">Content of the plan.</param>
/// <param name="BaseNumber">Number of the plan in force that it was made from; 0 for none.</param>
/// <param name="State">What was decided.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="DecidedAt">When it was decided; null while it is pending.</param>
/// <param name="DecidedBy">By whom.</param>
/// <param name="Note">Why, in the words of who decided.</param>
public sealed record Proposal(
    long Id,
    long RunId,
    string ScenarioId,
    string ScenarioHash,
    string PlanHash,
    long BaseNumber,
    ProposalState State,
    Instant MadeAt,
    Instant? DecidedAt,
    string? DecidedBy,
    string? Note)
{
    internal sealed class Row
    {
        public const string Columns =
            """
            id as Id, run_id as RunId, scenario_id as ScenarioId, scenario_hash as ScenarioHash, plan_hash as PlanHash, base_number as BaseNumber, state as State,
            made_at as MadeAt, decided_at as DecidedAt, decided_by as DecidedBy, note as Note
            """;

        public long Id { get; init; }

        public long RunId { get; init; }

        public string ScenarioId { get; init; } = "";

        public string ScenarioHash { get; init; } = "";

        public string PlanHash { get; init; } = "";

        public long BaseNumber { get; init; }

        public string State { get; init; } = "";

        public long MadeAt { get; init; }

        public long? DecidedAt { get; init; }

        public string? DecidedBy { get; init; }

        public string? Note { get; init; }

        public Proposal Value => new(
            Id, RunId, ScenarioId, ScenarioHash, PlanHash, BaseNumber, Enum.Parse<ProposalState>(State, ignoreCase: true),
            Moment.Of(MadeAt), Moment.Of(DecidedAt), DecidedBy, Note);
    }
}
