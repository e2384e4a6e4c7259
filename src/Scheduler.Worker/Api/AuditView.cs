using Scheduler.Store.Auditing;

namespace Scheduler.Worker.Api;

/// <summary>One thing that somebody did.</summary>
/// <param name="Seq">Counted from 1 without a gap.</param>
/// <param name="At">ISO 8601 in UTC.</param>
/// <param name="Actor">Who.</param>
/// <param name="Action">What.</param>
/// <param name="Subject">To what.</param>
/// <param name="Details">More.</param>
/// <param name="Hash">Over the row and the hash of the row before.</param>
public sealed record AuditView(long Seq, string At, string Actor, string Action, string Subject, string Details, string Hash)
{
    internal static AuditView Of(AuditRow row) => new(row.Seq, row.At.ToString(), row.Actor, row.Action, row.Subject, row.Details, row.Hash);
}
