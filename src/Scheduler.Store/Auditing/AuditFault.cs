namespace Scheduler.Store.Auditing;

/// <summary>Where the audit is not what was written.</summary>
/// <param name="Seq">Number of the row, or of the first one that is missing there.</param>
/// <param name="Kind">What is wrong with it.</param>
public sealed record AuditFault(long Seq, AuditFaultKind Kind);
