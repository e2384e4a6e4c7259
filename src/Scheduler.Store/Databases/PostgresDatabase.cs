using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Scheduler.Store.Databases;

/// <summary>A PostgreSQL server that several workers share. All times are its own.</summary>
internal sealed class PostgresDatabase(string address) : IStoreDatabase
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(address);

    public SchemaWords Words { get; } = new("bigint generated always as identity primary key", "bigint", "bytea");

    public bool IsShared => true;

    public string SkipLocked => "for update skip locked";

    public string LockAudit => "lock table audit_head in exclusive mode";

    public string Prelude => "select 1";

    public string LockSchema =>
        """
        select pg_advisory_xact_lock(20261121);
        create or replace function now_ms() returns bigint language sql volatile as
        $$ select (extract(epoch from clock_timestamp()) * 1000)::bigint $$;
        """;

    public async Task<DbConnection> OpenAsync(CancellationToken cancelled) => await source.OpenConnectionAsync(cancelled).ConfigureAwait(false);

    public async Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancelled) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancelled).ConfigureAwait(false);

    public bool IsDuplicate(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public bool IsPassing(Exception fault) => fault is NpgsqlException { IsTransient: true } or SocketException or PostgresException
    {
        SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
    } || fault is NpgsqlException { InnerException: IOException or SocketException or TimeoutException };

    public bool IsFull(Exception fault) => fault is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    public Task BeforeRollbackAsync(DbConnection connection, DbTransaction transaction) => Task.CompletedTask;

    public Task BackUpAsync(string file, CancellationToken cancelled) => throw new NotSupportedException("PostgreSQL is backed up with pg_dump.");

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
