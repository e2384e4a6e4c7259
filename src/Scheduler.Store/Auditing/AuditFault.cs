namespace Scheduler.Store.Auditing;

/// <summary>Where the audit, or what the store keeps under it, is not what was written.</summary>
/// <param name="Seq">Number of the row of the audit, or of the first one that is missing there; 0 where no row tells of it.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Subject">Whose ledger, versions or plans are wrong, by the scenario's id; a scenario or content with its hash; the hash that is absent; empty where numbers say it.</param>
/// <param name="First">First number of the entries, versions, plans in force or proposals; 0 where there are none. Of a missing plan that of its proposal.</param>
/// <param name="Last">Last number of them.</param>
public sealed record AuditFault(long Seq, AuditFaultKind Kind, string Subject = "", long First = 0, long Last = 0);
