using System.Collections.Immutable;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Auditing;

/// <summary>Grows the audit inside the transaction of what it tells of: neither stands without the other.</summary>
internal static class AuditTable
{
    public static async Task AppendAsync(Session session, Actor actor, string action, string subject, string details)
    {
        await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
        var head = (await session.FindAsync<Head>("select seq as Seq, hash as Hash from audit_head where one = 1").ConfigureAwait(false))!;
        var at = await session.NowAsync().ConfigureAwait(false);
        var row = new AuditRow(head.Seq + 1, Moment.Of(at), actor.Name, action, subject, details, head.Hash, "");
        row = row with { Hash = row.ExpectedHash };
        await session.ExecuteAsync(
            """
            insert into audit (seq, at, actor, action, subject, details, previous_hash, hash)
            values (@Seq, @at, @Actor, @Action, @Subject, @Details, @PreviousHash, @Hash)
            """,
            new { row.Seq, at, row.Actor, row.Action, row.Subject, row.Details, row.PreviousHash, row.Hash }).ConfigureAwait(false);
        await session.ExecuteAsync("update audit_head set seq = @Seq, hash = @Hash where one = 1", new { row.Seq, row.Hash }).ConfigureAwait(false);
    }

    /// <summary>Number and hash of the last row; 0 and "" when there is none.</summary>
    public static async Task<(long Seq, string Hash)> EndAsync(Session session)
    {
        var head = await session.FindAsync<Head>("select seq as Seq, hash as Hash from audit_head where one = 1").ConfigureAwait(false);
        return (head?.Seq ?? 0, head?.Hash ?? "");
    }

    /// <summary>Rows after a number, in order.</summary>
    public static async Task<ImmutableArray<AuditRow>> ListAsync(Session session, long after, long most) => (await session.ListAsync<Row>(
            """
            select seq as Seq, at as At, actor as Actor, action as Action, subject as Subject, details as Details, previous_hash as PreviousHash, hash as Hash
            from audit where seq > @after order by seq limit @most
            """,
            new { after, most }).ConfigureAwait(false))
        .Select(row => row.Value).ToImmutableArray();

    private sealed class Head
    {
        public long Seq { get; init; }

        public string Hash { get; init; } = "";
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
