using System.Data.Common;

namespace Scheduler.Store.Databases;

/// <summary>A database that keeps the store, and the few words in which the two kinds differ.</summary>
internal interface IStoreDatabase : IAsyncDisposable
{
    /// <summary>Words of the kind for <c>{identity}</c>, <c>{integer}</c> and <c>{bytes}</c> in the migrations.</summary>
    SchemaWords Words { get; }

    /// <summary>Several workers may use it at once; then leases run out by the clock of the database. Otherwise the only worker knows what it has lost: all that was
    /// running when it starts.</summary>
    bool IsShared { get; }

    /// <summary>Ends a select that takes a row which nobody else is taking.</summary>
    string SkipLocked { get; }

    /// <summary>Lets the audit chain grow at one end only.</summary>
    string LockAudit { get; }

    /// <summary>Settings of the database itself, made outside of any transaction.</summary>
    string Prelude { get; }

    /// <summary>Begins a migration: one worker at a time, with what the scripts need.</summary>
    string LockSchema { get; }

    Task<DbConnection> OpenAsync(CancellationToken cancelled);

    /// <summary>Begins a transaction that reads everything as it stands at one moment, and keeps nobody from writing.</summary>
    Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancelled);

    /// <summary>A row with the same key stood there already.</summary>
    bool IsDuplicate(DbException fault);

    /// <summary>The same may work a moment later: a lock, a deadlock, a server that is away.</summary>
    bool IsPassing(Exception fault);

    /// <summary>The disk of the database has no room left.</summary>
    bool IsFull(Exception fault);

    /// <summary>After a fault, before the transaction is rolled back.</summary>
    Task BeforeRollbackAsync(DbConnection connection, DbTransaction transaction);

    /// <summary>Writes a copy of everything while the store is in use.</summary>
    /// <exception cref="NotSupportedException">The database has tools of its own for that.</exception>
    Task BackUpAsync(string file, CancellationToken cancelled);
}
