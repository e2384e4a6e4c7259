using System.Collections.Immutable;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;
using Scheduler.Store.Ledger;
using Scheduler.Store.Proposals;
using Scheduler.Store.Scenarios;

namespace Scheduler.Store.Auditing;

/// <summary>Who did what, chained by hash. Whoever can write to the database can still rewrite the whole chain: keep its end elsewhere from time to time.</summary>
public sealed class AuditLog
{
    private const int Page = 1_000;

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
    public Task<(long Seq, string Hash)> EndAsync(CancellationToken cancelled = default) => sessions.ReadAsync(AuditTable.EndAsync, cancelled);

    /// <summary>Rows after a number, in order.</summary>
    public Task<ImmutableArray<AuditRow>> ListAsync(long after, int most, CancellationToken cancelled = default) =>
        sessions.ReadAsync(session => AuditTable.ListAsync(session, after, most), cancelled);

    /// <summary>Follows the chain from its first row to its end, and holds ledgers, versions of scenarios, proposals and plans in force against what it tells of them.
    /// All is read as it stands at one moment; nobody who writes meanwhile waits.</summary>
    /// <param name="expected">Hash of a row that was kept elsewhere and must still be in the chain; null for none.</param>
    public Task<AuditVerdict> VerifyAsync(string? expected = null, CancellationToken cancelled = default) => sessions.ReadOneMomentAsync(
        async session =>
        {
            var end = await AuditTable.EndAsync(session).ConfigureAwait(false);
            var (chain, ledger, scenarios, plans) = (new AuditChain(end, expected), new AuditedLedger(), new AuditedScenarios(), new AuditedPlans());
            IAuditCheck[] checks = [chain, ledger, scenarios, plans, new AuditedContent()];
            var faults = ImmutableArray.CreateBuilder<AuditFault>();
            for (var after = 0L; after < end.Seq;)
            {
                var page = await AuditTable.ListAsync(session, after, Page).ConfigureAwait(false);
                foreach (var row in page.Where(row => row.Seq <= end.Seq))
                {
                    foreach (var check in checks) await check.FollowAsync(session, row, faults).ConfigureAwait(false);
                }

                after = page.IsEmpty ? end.Seq : page[^1].Seq;
            }

            foreach (var check in checks) await check.FinishAsync(session, faults).ConfigureAwait(false);
            return new AuditVerdict(chain.Rows, faults.ToImmutable()) { End = end.Hash, Entries = ledger.Entries, Scenarios = scenarios.Versions, Proposals = plans.Proposals };
        },
        cancelled);
}
