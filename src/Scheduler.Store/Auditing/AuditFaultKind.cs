namespace Scheduler.Store.Auditing;

/// <summary>Ways in which an audit can be wrong.</summary>
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
}
