using Scheduler.Store.Proposals;

namespace Scheduler.Worker.Api;

/// <summary>A plan that waits for a decision, or has one.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Run">The run that made it.</param>
/// <param name="ScenarioId">Whose plan in force it would be.</param>
/// <param name="Scenario">Hash of the scenario.</param>
/// <param name="Plan">Hash of the plan.</param>
/// <param name="BaseNumber">Number of the plan in force that it was made from; 0 for none.</param>
/// <param name="State">pending, approved or rejected.</param>
/// <param name="MadeAt">ISO 8601 in UTC, as all times.</param>
/// <param name="DecidedAt">Null while it is pending.</param>
/// <param name="DecidedBy">By whom.</param>
/// <param name="Note">Why.</param>
public sealed record ProposalView(
    long Id,
    long Run,
    string ScenarioId,
    string Scenario,
    string Plan,
    long BaseNumber,
    string State,
    string MadeAt,
    string? DecidedAt,
    string? DecidedBy,
    string? Note)
{
    internal static ProposalView Of(Proposal proposal) => new(
        proposal.Id,
        proposal.RunId,
        proposal.ScenarioId,
        proposal.ScenarioHash,
        proposal.PlanHash,
        proposal.BaseNumber,
        proposal.State.ToString().ToLowerInvariant(),
        proposal.MadeAt.ToString(),
        proposal.DecidedAt?.ToString(),
        proposal.DecidedBy,
        proposal.Note);
}
