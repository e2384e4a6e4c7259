using System.Collections.Immutable;
using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;

namespace Scheduler.Store.Ledger;

/// <summary>The books of due and done days, one for each scenario's id, and applications for entries that need an approval. Nothing in a book is ever changed or taken away.</summary>
/// <remarks>Whether entries are right is for the caller to check, against the rows up to the head that it names; nothing is added if there are others by then.</remarks>
public sealed class LedgerStore
{
    private readonly Sessions sessions;

    internal LedgerStore(Sessions sessions) => this.sessions = sessions;

    /// <summary>The whole book, first entry first; empty for one that was never begun.</summary>
    public Task<ImmutableArray<StoredLedgerEntry>> EntriesAsync(string scenarioId, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<StoredLedgerEntry.TableRow>(
                $"select {StoredLedgerEntry.TableRow.Columns} from ledger_entry where scenario_id = @scenarioId order by seq", new { scenarioId }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>Adds entries, all or none.</summary>
    /// <param name="scenarioId">Whose book.</param>
    /// <param name="head">Number of the last entry that the caller has seen; 0 for none.</param>
    /// <param name="rows">Rows of <c>ledger.csv</c>; at least one.</param>
    /// <returns>False where the book has moved on since: nothing is added then.</returns>
    /// <exception cref="UnsureCommitException">Asked again with the same head, nothing is added twice.</exception>
    public Task<bool> AppendAsync(string scenarioId, long head, ImmutableArray<string> rows, Actor actor, CancellationToken cancelled = default) =>
        sessions.WriteAsync(session => LedgerTable.AppendAsync(session, scenarioId, head, rows, null, actor), cancelled);

    /// <summary>Asks for entries that need an approval.</summary>
    public Task<LedgerApplication> ApplyAsync(string scenarioId, string request, Actor actor, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            var id = (await session.FindAsync<long?>(
                """
                insert into ledger_application (scenario_id, request, state, made_at, made_by) values (@scenarioId, @request, 'pending', now_ms(), @Name)
                returning id
                """,
                new { scenarioId, request, actor.Name }).ConfigureAwait(false))!.Value;
            await AuditTable.AppendAsync(session, actor, "ledger.applied", LedgerTable.SubjectOf(id), $"ledger {scenarioId}").ConfigureAwait(false);
            return (await LedgerTable.FindApplicationAsync(session, id).ConfigureAwait(false))!;
        },
        cancelled);

    public Task<LedgerApplication?> FindApplicationAsync(long id, CancellationToken cancelled = default) =>
        sessions.ReadAsync(session => LedgerTable.FindApplicationAsync(session, id), cancelled);

    /// <summary>Applications for a book, newest first.</summary>
    /// <param name="state">Only these; null for all.</param>
    public Task<ImmutableArray<LedgerApplication>> ListApplicationsAsync(
        string scenarioId, ProposalState? state, int most, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<LedgerApplication.Row>(
                $"""
                select {LedgerApplication.Row.Columns} from ledger_application
                where scenario_id = @scenarioId and (@state = '' or state = @state) order by id desc limit @most
                """,
                new { scenarioId, state = state is { } one ? ProposalTable.Word(one) : "", most = (long)most }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>Approves an application and adds its entries, or does neither.</summary>
    /// <param name="head">Number of the last entry against which its rows were checked.</param>
    /// <param name="rows">Its entries as rows of <c>ledger.csv</c>, with who approved them.</param>
    public Task<Decision> ApproveAsync(long id, long head, ImmutableArray<string> rows, Actor actor, string note, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            // First, as in every append: who holds the application must not wait for who holds the book.
            await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
            if (await LedgerTable.FindApplicationAsync(session, id).ConfigureAwait(false) is not { } application) return Decision.Unknown;
            if (application.State != ProposalState.Pending) return Decision.DecidedBefore;
            if (!await LedgerTable.AppendAsync(session, application.ScenarioId, head, rows, id, actor).ConfigureAwait(false)) return Decision.Overtaken;
            await DecideAsync(session, id, ProposalState.Approved, actor, note).ConfigureAwait(false);
            return Decision.Taken;
        },
        cancelled);

    public Task<Decision> RejectAsync(long id, Actor actor, string note, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
            if (await LedgerTable.FindApplicationAsync(session, id).ConfigureAwait(false) is not { } application) return Decision.Unknown;
            if (application.State != ProposalState.Pending) return Decision.DecidedBefore;
            await DecideAsync(session, id, ProposalState.Rejected, actor, note).ConfigureAwait(false);
            return Decision.Taken;
        },
        cancelled);

    private static async Task DecideAsync(Session session, long id, ProposalState state, Actor actor, string note)
    {
        await session.ExecuteAsync(
            "update ledger_application set state = @state, decided_at = now_ms(), decided_by = @Name, note = @note where id = @id and state = 'pending'",
            new { id, state = ProposalTable.Word(state), actor.Name, note }).ConfigureAwait(false);
        await AuditTable.AppendAsync(session, actor, LedgerTable.ActionOf(state), LedgerTable.SubjectOf(id), note).ConfigureAwait(false);
    }
}
