using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Databases;

/// <summary>One file on this machine. A writing transaction is alone; readers see the last committed state meanwhile (write-ahead log). A commit is on the disk before
/// it returns (<c>synchronous=FULL</c>).</summary>
internal sealed class SqliteDatabase : IStoreDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Full = 13;
    private const int Constraint = 19;

    /// <summary>No room to begin the write-ahead log: SQLITE_IOERR_SHMSIZE.</summary>
    private const int NoRoomForLog = 4874;

    private readonly TimeProvider time;
    private readonly string address;

    public SqliteDatabase(string file, TimeProvider time)
    {
        this.time = time;
        SQLitePCL.Batteries_V2.Init();
        address = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 15 }.ToString();
    }

    public SchemaWords Words { get; } = new("integer primary key autoincrement", "integer", "blob");

    public bool IsShared => false;

    public string SkipLocked => "";

    public string LockAudit => "select 1";

    public string Prelude => "pragma journal_mode = wal";

    public string LockSchema => "select 1";

    public async Task<DbConnection> OpenAsync(CancellationToken cancelled)
    {
        var connection = new SqliteConnection(address);
        try
        {
            await connection.OpenAsync(cancelled).ConfigureAwait(false);
            connection.CreateFunction("now_ms", () => time.GetUtcNow().ToUnixTimeMilliseconds());
            await connection.ExecuteAsync("pragma synchronous = full").ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // Only a deferred one takes no lock for writing.
    public Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancelled) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public bool IsDuplicate(DbException fault) => fault is SqliteException { SqliteErrorCode: Constraint };

    public bool IsPassing(Exception fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };

    public bool IsFull(Exception fault) => fault is SqliteException { SqliteErrorCode: Full } or SqliteException { SqliteExtendedErrorCode: NoRoomForLog };

    // When the disk is full SQLite ends the transaction by itself. Rolling back one that is no more would be a fault of its own, and hide the first one.
    public async Task BeforeRollbackAsync(DbConnection connection, DbTransaction transaction)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(((SqliteConnection)connection).Handle) != 0)
            await connection.ExecuteAsync("begin deferred", transaction: transaction).ConfigureAwait(false);
    }

    public async Task BackUpAsync(string file, CancellationToken cancelled)
    {
        var connection = await OpenAsync(cancelled).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await connection.ExecuteAsync("vacuum into @file", new { file }).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync()
    {
        using var any = new SqliteConnection(address);
        SqliteConnection.ClearPool(any);
        return ValueTask.CompletedTask;
    }
}
