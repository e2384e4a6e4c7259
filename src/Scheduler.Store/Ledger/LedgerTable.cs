using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;

namespace Scheduler.Store.Ledger;

/// <summary>Steps in the life of a book, inside somebody's transaction.</summary>
internal static class LedgerTable
{
    /// <summary>Adds rows behind the last one that the caller has seen. The audit gets their numbers and the hash of their text, so that it can be told later whether they are still what was entered.</summary>
    /// <returns>False where the book has moved on: nothing is added then.</returns>
    public static async Task<bool> AppendAsync(Session session, string scenarioId, long head, ImmutableArray<string> rows, long? applicationId, Actor actor)
    {
        // First, or two who append at once would count from the same row.
        await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
        if (await HeadAsync(session, scenarioId).ConfigureAwait(false) != head) return false;
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            await session.ExecuteAsync(
                """
                insert into ledger_entry (scenario_id, seq, row_text, application_id, entered_at, entered_by)
                values (@scenarioId, @seq, @row, @applicationId, now_ms(), @Name)
                """,
                new { scenarioId, seq = head + index + 1, row, applicationId, actor.Name }).ConfigureAwait(false);
        }

        var append = new LedgerAppend(scenarioId, head + 1, head + rows.Length, ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
        await AuditTable.AppendAsync(session, actor, LedgerAppend.Action, append.Subject, append.Details).ConfigureAwait(false);
        return true;
    }

    /// <summary>What a decision about an application is called in the audit.</summary>
    public static string ActionOf(ProposalState decision) => $"ledger.{ProposalTable.Word(decision)}";

    /// <summary>What an application is called in the audit.</summary>
    public static string SubjectOf(long applicationId) => string.Create(CultureInfo.InvariantCulture, $"application {applicationId}");

    public static async Task<LedgerApplication?> FindApplicationAsync(Session session, long id) =>
        (await session.FindAsync<LedgerApplication.Row>($"select {LedgerApplication.Row.Columns} from ledger_application where id = @id", new { id }).ConfigureAwait(false))?.Value;

    private static Task<long> HeadAsync(Session session, string scenarioId) =>
        session.FindAsync<long>("select coalesce(max(seq), 0) from ledger_entry where scenario_id = @scenarioId", new { scenarioId });
}
