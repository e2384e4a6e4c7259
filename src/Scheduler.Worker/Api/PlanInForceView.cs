using Scheduler.Store.Proposals;

namespace Scheduler.Worker.Api;

/// <summary>A plan that is or was in force.</summary>
/// <param name="ScenarioId">Whose.</param>
/// <param name="Number">Counted from 1; the highest is in force.</param>
/// <param name="Proposal">The proposal that was approved.</param>
/// <param name="Scenario">Hash of the scenario.</param>
/// <param name="Plan">Hash of the plan.</param>
/// <param name="ApprovedAt">ISO 8601 in UTC.</param>
/// <param name="ApprovedBy">By whom.</param>
public sealed record PlanInForceView(string ScenarioId, long Number, long Proposal, string Scenario, string Plan, string ApprovedAt, string ApprovedBy)
{
    internal static PlanInForceView Of(PlanInForceRecord plan) => new(
        plan.ScenarioId, plan.Number, plan.ProposalId, plan.ScenarioHash, plan.PlanHash, plan.ApprovedAt.ToString(), plan.ApprovedBy);
}
