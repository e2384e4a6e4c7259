using System.Security.Cryptography;
using System.Text;
using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;

namespace Scheduler.Store.Ledger;

/// <summary>Whether the books hold exactly the entries that the audit's appends tell of.</summary>
internal sealed class AuditedLedger : IAuditCheck
{
    private const long Page = 500;

    private static readonly string Approved = LedgerTable.ActionOf(ProposalState.Approved);

    private readonly AuditedNumbers numbers = new("ledger_entry", "seq", AuditFaultKind.EntriesUnaudited);

    /// <summary>Entries that an append tells of, and that are there.</summary>
    public long Entries { get; private set; }

    public async Task FollowAsync(Session session, AuditRow row, ICollection<AuditFault> faults)
    {
        if (LedgerAppend.Of(row) is not { } append) return;
        numbers.Tell(append.ScenarioId, append.First, append.Last);

        // An approval adds the entries in the same transaction, just before its own row.
        var approval = await session.FindAsync<string>(
            "select subject from audit where seq = @next and action = @Approved", new { next = row.Seq + 1, Approved }).ConfigureAwait(false);
        var missing = false;
        var next = append.First;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (next <= append.Last)
        {
            var page = await session.ListAsync<Entry>(
                """
                select seq as Seq, row_text as Text, application_id as ApplicationId, entered_by as EnteredBy from ledger_entry
                where scenario_id = @ScenarioId and seq between @next and @Last order by seq limit @Page
                """,
                new { append.ScenarioId, next, append.Last, Page }).ConfigureAwait(false);
            foreach (var entry in page)
            {
                if (entry.Seq > next) Missing(next, entry.Seq - 1);
                if (entry.EnteredBy != row.Actor || entry.Application != approval) faults.Add(new AuditFault(row.Seq, AuditFaultKind.EntryOfAnother, append.ScenarioId, entry.Seq, entry.Seq));
                if (entry.Seq > append.First) hash.AppendData("\n"u8);
                hash.AppendData(Encoding.UTF8.GetBytes(entry.Text));
                next = entry.Seq + 1;
                Entries++;
            }

            if (page.Count < Page) break;
        }

        if (next <= append.Last) Missing(next, append.Last);

        // With one of them gone nothing can be said of the others: they have one hash together.
        if (!missing && Convert.ToHexStringLower(hash.GetHashAndReset()) != append.Hash)
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.EntriesAltered, append.ScenarioId, append.First, append.Last));

        void Missing(long first, long last)
        {
            missing = true;
            faults.Add(new AuditFault(row.Seq, AuditFaultKind.EntriesMissing, append.ScenarioId, first, last));
        }
    }

    public Task FinishAsync(Session session, ICollection<AuditFault> faults) => numbers.FinishAsync(session, faults);

    private sealed class Entry
    {
        public long Seq { get; init; }

        public string Text { get; init; } = "";

        public long? ApplicationId { get; init; }

        public string EnteredBy { get; init; } = "";

        /// <summary>As the audit calls it.</summary>
        public string? Application => ApplicationId is { } id ? LedgerTable.SubjectOf(id) : null;
    }
}
