using NodaTime;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Proposals;

/// <summary>A plan that was approved. The one with the highest number is in force; earlier ones stay on record.</summary>
/// <param name="ScenarioId">Whose.</param>
/// <param name="Number">Counted from 1.</param>
/// <param name="ProposalId">The proposal that was approved.</param>
/// <param name="ScenarioHash">The version of the scenario that it keeps the rules of.</param>
/// <param name="PlanHash">Content of the plan.</param>
/// <param name="ApprovedAt">When.</param>
/// <param name="ApprovedBy">By whom.</param>
public sealed record PlanInForceRecord(
    string ScenarioId, long Number, long ProposalId, string ScenarioHash, string PlanHash, Instant ApprovedAt, string ApprovedBy)
{
    internal sealed class Row
    {
        public const string Columns =
            """
            scenario_id as ScenarioId, number as Number, proposal_id as ProposalId, scenario_hash as ScenarioHash, plan_hash as PlanHash,
            approved_at as ApprovedAt, approved_by as ApprovedBy
            """;

        public string ScenarioId { get; init; } = "";

        public long Number { get; init; }

        public long ProposalId { get; init; }

        public string ScenarioHash { get; init; } = "";

        public string PlanHash { get; init; } = "";

        public long ApprovedAt { get; init; }

        public string ApprovedBy { get; init; } = "";

        public PlanInForceRecord Value => new(ScenarioId, Number, ProposalId, ScenarioHash, PlanHash, Moment.Of(ApprovedAt), ApprovedBy);
    }
}
