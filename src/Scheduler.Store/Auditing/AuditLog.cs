using System.Collections.Immutable;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Auditing;

/// <summary>Who did what, chained by hash. Whoever can write to the database can still rewrite the whole chain: keep its end elsewhere from time to time.</summary>
public sealed class AuditLog
{
    private const int Page = 10_000;

    private readonly Sessions sessions;

    internal AuditLog(Sessions sessions) => this.sessions = sessions;

    /// <summary>Writes down something that changes nothing in the store, such as an export.</summary>
    public Task AppendAsync(Actor actor, string action, string subject, string details, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            await AuditTable.AppendAsync(session, actor, action, subject, details).ConfigureAwait(false);
            return true;
        },
        cancelled);

    /// <summary>Number and hash of the last row; 0 and "" when there is none.</summary>
    public Task<(long Seq, string Hash)> EndAsync(CancellationToken cancelled = default) => sessions.ReadAsync(
        async session =>
        {
            var head = await session.FindAsync<AuditTable.Head>("select seq as Seq, hash as Hash from audit_head where one = 1").ConfigureAwait(false);
            return (head?.Seq ?? 0, head?.Hash ?? "");
        },
        cancelled);

    /// <summary>Rows after a number, in order.</summary>
    public Task<ImmutableArray<AuditRow>> ListAsync(long after, int most, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<Row>(
                """
                select seq as Seq, at as At, actor as Actor, action as Action, subject as Subject, details as Details, previous_hash as PreviousHash, hash as Hash
                from audit where seq > @after order by seq limit @most
                """,
                new { after, most = (long)most }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>Follows the chain from its first row to its end. Rows that are added meanwhile are not looked at.</summary>
    /// <returns>How many rows there are, and everything that is wrong.</returns>
    public async Task<(long Rows, ImmutableArray<AuditFault> Faults)> VerifyAsync(CancellationToken cancelled = default)
    {
        var (end, endHash) = await EndAsync(cancelled).ConfigureAwait(false);
        var faults = ImmutableArray.CreateBuilder<AuditFault>();
        var (rows, seq, hash) = (0L, 0L, "");
        while (true)
        {
            var page = (await ListAsync(seq, Page, cancelled).ConfigureAwait(false)).Where(row => row.Seq <= end).ToList();
            if (page.Count == 0) break;
            foreach (var row in page)
            {
                if (row.Seq > seq + 1) faults.Add(new AuditFault(seq + 1, AuditFaultKind.Removed));
                if (row.Hash != row.ExpectedHash) faults.Add(new AuditFault(row.Seq, AuditFaultKind.Altered));
                if (row.PreviousHash != hash && row.Seq == seq + 1) faults.Add(new AuditFault(row.Seq, AuditFaultKind.Unchained));
                (seq, hash) = (row.Seq, row.Hash);
                rows++;
            }
        }

        if (seq < end) faults.Add(new AuditFault(seq + 1, AuditFaultKind.Removed));
        if (seq == end && hash != endHash) faults.Add(new AuditFault(end, AuditFaultKind.WrongEnd));
        var beyond = await ListAsync(end, 1, cancelled).ConfigureAwait(false);
        var now = await EndAsync(cancelled).ConfigureAwait(false);
        if (beyond is [var extra] && now.Seq == end) faults.Add(new AuditFault(extra.Seq, AuditFaultKind.WrongEnd));
        return (rows, faults.ToImmutable());
    }

    private sealed class Row
    {
        public long Seq { get; init; }

        public long At { get; init; }

        public string Actor { get; init; } = "";

        public string Action { get; init; } = "";

        public string Subject { get; init; } = "";

        public string Details { get; init; } = "";

        public string PreviousHash { get; init; } = "";

        public string Hash { get; init; } = "";

        public AuditRow Value => new(Seq, Moment.Of(At), Actor, Action, Subject, Details, PreviousHash, Hash);
    }
}
