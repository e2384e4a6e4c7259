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

    internal sealed class Head
    {
        public long Seq { get; init; }

        public string Hash { get; init; } = "";
    }
}
