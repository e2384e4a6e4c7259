namespace Scheduler.Store.Proposals;

/// <summary>What was decided about a proposed plan, or about entries that somebody applied for.</summary>
public enum ProposalState
{
    Pending,
    Approved,
    Rejected,
}
