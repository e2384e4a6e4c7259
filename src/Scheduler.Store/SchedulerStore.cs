using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;
using Scheduler.Store.Keys;
using Scheduler.Store.Ledger;
using Scheduler.Store.Proposals;
using Scheduler.Store.Runs;
using Scheduler.Store.Scenarios;
using Scheduler.Store.Sweeps;

namespace Scheduler.Store;

/// <summary>All that is kept: scenarios, runs, proposals and plans in force, books of due and done days, keys, the audit. What has returned is on the disk.</summary>
public sealed class SchedulerStore : IAsyncDisposable
{
    private readonly Sessions sessions;

    private SchedulerStore(Sessions sessions)
    {
        this.sessions = sessions;
        Scenarios = new ScenarioStore(sessions);
        Runs = new RunStore(sessions);
        Sweeps = new SweepStore(sessions);
        Proposals = new ProposalStore(sessions);
        Ledger = new LedgerStore(sessions);
        Keys = new KeyStore(sessions);
        Audit = new AuditLog(sessions);
    }

    public ScenarioStore Scenarios { get; }

    public RunStore Runs { get; }

    public SweepStore Sweeps { get; }

    public ProposalStore Proposals { get; }

    public LedgerStore Ledger { get; }

    public KeyStore Keys { get; }

    public AuditLog Audit { get; }

    /// <summary>Whether several workers may use it at once.</summary>
    public bool IsShared => sessions.Database.IsShared;

    /// <summary>Opens the store and brings its schema up to date.</summary>
    /// <exception cref="NewerStoreException">A later release has been here.</exception>
    public static Task<SchedulerStore> OpenAsync(StoreAddress address, TimeProvider time, CancellationToken cancelled = default) =>
        OpenAsync(address, time, Schema.Scripts.Count, cancelled);

    /// <summary>Asks the database for its time: it answers, or something is wrong with it.</summary>
    public Task PingAsync(CancellationToken cancelled = default) => sessions.ReadAsync(session => session.NowAsync(), cancelled);

    /// <summary>Writes a copy of a SQLite store into a new file while it is in use.</summary>
    /// <exception cref="NotSupportedException">PostgreSQL has tools of its own.</exception>
    public Task BackUpAsync(string file, CancellationToken cancelled = default) => sessions.Database.BackUpAsync(file, cancelled);

    public ValueTask DisposeAsync() => sessions.Database.DisposeAsync();

    internal static async Task<SchedulerStore> OpenAsync(StoreAddress address, TimeProvider time, int version, CancellationToken cancelled)
    {
        IStoreDatabase database = address.Kind == StoreKind.Sqlite ? new SqliteDatabase(address.Place, time) : new PostgresDatabase(address.Place);
        try
        {
            var sessions = new Sessions(database, address.Patience);
            await Schema.MigrateAsync(sessions, version, cancelled).ConfigureAwait(false);
            return new SchedulerStore(sessions);
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
