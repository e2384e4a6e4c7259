using Polly;
using Polly.Retry;

namespace Scheduler.Store.Databases;

/// <summary>Opens the database for reading and for writing. What fails in passing is tried again for half a minute.</summary>
internal sealed class Sessions(IStoreDatabase database)
{
    private const int Retries = 15;

    private readonly ResiliencePipeline retrying = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(fault => fault is not UnsureCommitException && database.IsPassing(fault)),
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(20),
            MaxDelay = TimeSpan.FromSeconds(4),
            UseJitter = true,
        })
        .Build();

    public IStoreDatabase Database => database;

    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancelled) => await retrying.ExecuteAsync(
        async stop =>
        {
            var connection = await database.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await read(new Session(database, connection, null, stop)).ConfigureAwait(false);
            }
        },
        cancelled).ConfigureAwait(false);

    /// <summary>All or nothing.</summary>
    /// <exception cref="UnsureCommitException">The database went away while it was committing.</exception>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancelled) => await retrying.ExecuteAsync(
        async stop =>
        {
            var connection = await database.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var result = await write(new Session(database, connection, transaction, stop)).ConfigureAwait(false);
                    try
                    {
                        // A commit that has begun is not called off.
                        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    }
                    catch (Exception fault) when (database.IsPassing(fault))
                    {
                        throw new UnsureCommitException(fault);
                    }

                    return result;
                }
            }
        },
        cancelled).ConfigureAwait(false);
}
