namespace Scheduler.Store.Proposals;

/// <summary>What was decided about a proposed plan.</summary>
public enum ProposalState
{
    Pending,
    Approved,
    Rejected,
}
