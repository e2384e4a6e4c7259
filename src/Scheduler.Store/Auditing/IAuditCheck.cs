using Scheduler.Store.Databases;

namespace Scheduler.Store.Auditing;

/// <summary>Holds a part of the store against the rows of the audit that tell of it. It remembers little: audit and store may be larger than memory.</summary>
internal interface IAuditCheck
{
    /// <summary>Looks at what a row tells of. Rows come in order.</summary>
    Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults);

    /// <summary>Looks for what no row has told of, behind the last one.</summary>
    Task FinishAsync(Session session, ICollection<AuditFault> faults);
}
