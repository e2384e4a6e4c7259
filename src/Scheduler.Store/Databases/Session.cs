using System.Data.Common;
using Dapper;

namespace Scheduler.Store.Databases;

/// <summary>An open connection, with a transaction when something is written.</summary>
internal sealed class Session(IStoreDatabase database, DbConnection connection, DbTransaction? transaction, CancellationToken cancelled)
{
    public IStoreDatabase Database => database;

    public Task<int> ExecuteAsync(string sql, object? values = null) => connection.ExecuteAsync(Command(sql, values));

    /// <summary>The only row, or null.</summary>
    public Task<T?> FindAsync<T>(string sql, object? values = null) => connection.QuerySingleOrDefaultAsync<T?>(Command(sql, values));

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? values = null) => [.. await connection.QueryAsync<T>(Command(sql, values)).ConfigureAwait(false)];

    /// <summary>Milliseconds since 1970 by the database's clock.</summary>
    public Task<long> NowAsync() => connection.QuerySingleAsync<long>(Command("select now_ms()", null));

    private CommandDefinition Command(string sql, object? values) => new(sql, values, transaction, cancellationToken: cancelled);
}
