namespace Scheduler.Store.Auditing;

/// <summary>Ways in which an audit, or what the store keeps under it, can be wrong.</summary>
public enum AuditFaultKind
{
    /// <summary>The row does not have the hash of its content.</summary>
    Altered,

    /// <summary>One or more rows are not there.</summary>
    Removed,

    /// <summary>The row does not name the hash of the row before it.</summary>
    Unchained,

    /// <summary>The chain does not end where it says it does.</summary>
    WrongEnd,

    /// <summary>No row has the hash that was kept elsewhere: the chain was written anew, or is not the same one.</summary>
    ExpectedAbsent,

    /// <summary>Entries of a ledger do not have the hash that was written down when they were appended together.</summary>
    EntriesAltered,

    /// <summary>Entries of a ledger that were appended are not there.</summary>
    EntriesMissing,

    /// <summary>An entry of a ledger names another one who entered it, or another application.</summary>
    EntryOfAnother,

    /// <summary>No append tells of these entries of a ledger.</summary>
    EntriesUnaudited,

    /// <summary>A version of a scenario has other files, another id or place among the versions, or names another one who added it.</summary>
    ScenarioAltered,

    /// <summary>A version of a scenario that was added is not there.</summary>
    ScenarioMissing,

    /// <summary>No row tells of these versions of a scenario.</summary>
    ScenariosUnaudited,

    /// <summary>A proposal is of another run, scenario or plan, made from another plan in force, or decided otherwise.</summary>
    ProposalAltered,

    /// <summary>A proposal that was made is not there.</summary>
    ProposalMissing,

    /// <summary>No row tells of this proposal, or of the decision that it shows.</summary>
    ProposalUnaudited,

    /// <summary>A plan in force is not what was approved, by whom or in which order.</summary>
    PlanAltered,

    /// <summary>A plan that was approved is not there.</summary>
    PlanMissing,

    /// <summary>No approval tells of these plans in force.</summary>
    PlansUnaudited,

    /// <summary>Bytes do not have the hash by which they are addressed, or are not there.</summary>
    ContentDamaged,
}
