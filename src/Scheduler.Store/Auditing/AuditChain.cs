using Scheduler.Store.Databases;

namespace Scheduler.Store.Auditing;

/// <summary>Whether the audit's own rows are all there, unaltered, each behind the one before it.</summary>
/// <param name="end">Number and hash of the last row, as the store has them.</param>
/// <param name="expected">Hash of a row that was kept elsewhere; null for none.</param>
internal sealed class AuditChain((long Seq, string Hash) end, string? expected) : IAuditCheck
{
    private (long Seq, string Hash) last = (0, "");
    private bool isExpectedThere = expected is null;

    public long Rows { get; private set; }

    public Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults)
    {
        var hash = row.ExpectedHash;
        if (row.Seq > last.Seq + 1) faults.Add(new AuditFault(last.Seq + 1, AuditFaultKind.Removed));
        if (row.Hash != hash) faults.Add(new AuditFault(row.Seq, AuditFaultKind.Altered));
        if (row.PreviousHash != last.Hash && row.Seq == last.Seq + 1) faults.Add(new AuditFault(row.Seq, AuditFaultKind.Unchained));
        isExpectedThere |= hash == expected;
        last = (row.Seq, row.Hash);
        Rows++;
        return Task.CompletedTask;
    }

    public async Task FinishAsync(Session session, ICollection<AuditFault> faults)
    {
        if (last.Seq < end.Seq) faults.Add(new AuditFault(last.Seq + 1, AuditFaultKind.Removed));
        if (last.Seq == end.Seq && last.Hash != end.Hash) faults.Add(new AuditFault(end.Seq, AuditFaultKind.WrongEnd));
        if (await AuditTable.ListAsync(session, end.Seq, 1).ConfigureAwait(false) is [var beyond]) faults.Add(new AuditFault(beyond.Seq, AuditFaultKind.WrongEnd));
        if (!isExpectedThere) faults.Add(new AuditFault(0, AuditFaultKind.ExpectedAbsent, expected!));
    }
}
