using System.Data.Common;
using Polly;
using Polly.Retry;

namespace Scheduler.Store.Databases;

/// <summary>Opens the database for reading and for writing. What fails in passing is tried again.</summary>
/// <param name="patience">For so long.</param>
internal sealed class Sessions(IStoreDatabase database, TimeSpan patience)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    private readonly ResiliencePipeline retrying = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(fault => fault is not UnsureCommitException && database.IsPassing(fault)),
            MaxRetryAttempts = RetriesWithin(patience),
            BackoffType = DelayBackoffType.Exponential,
            Delay = FirstPause,
            MaxDelay = LongestPause,
            UseJitter = true,
        })
        .Build();

    public IStoreDatabase Database => database;

    /// <exception cref="StoreAwayException">It could not be read, tried again and again.</exception>
    public Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancelled) => TryAsync(
        async stop =>
        {
            var connection = await database.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await read(new Session(database, connection, null, stop)).ConfigureAwait(false);
            }
        },
        cancelled);

    /// <summary>Reads everything as it stands at one moment, however long that takes. Read again from the beginning where it fails in passing.</summary>
    /// <exception cref="StoreAwayException">It could not be read for half a minute.</exception>
    public Task<T> ReadOneMomentAsync<T>(Func<Session, Task<T>> read, CancellationToken cancelled) => TryAsync(
        async stop =>
        {
            var connection = await database.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var transaction = await database.BeginReadingAsync(connection, stop).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    return await read(new Session(database, connection, transaction, stop)).ConfigureAwait(false);
                }
            }
        },
        cancelled);

    /// <summary>All or nothing.</summary>
    /// <exception cref="UnsureCommitException">The database went away while it was committing.</exception>
    /// <exception cref="StoreFullException">There is no room.</exception>
    /// <exception cref="StoreAwayException">It could not be written to, tried again and again.</exception>
    public Task<T> WriteAsync<T>(Func<Session, Task<T>> write, CancellationToken cancelled) => TryAsync(
        async stop =>
        {
            var connection = await database.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var isCommitting = false;
                    T result;
                    try
                    {
                        result = await write(new Session(database, connection, transaction, stop)).ConfigureAwait(false);

                        // A commit that has begun is not called off.
                        isCommitting = true;
                        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    }
                    catch (Exception fault) when (isCommitting && database.IsPassing(fault))
                    {
                        throw new UnsureCommitException(fault);
                    }
                    catch (DbException)
                    {
                        await database.BeforeRollbackAsync(connection, transaction).ConfigureAwait(false);
                        throw;
                    }

                    return result;
                }
            }
        },
        cancelled);

    private static int RetriesWithin(TimeSpan patience)
    {
        var (retries, waited) = (0, TimeSpan.Zero);
        for (var pause = FirstPause; waited < patience; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            waited += pause;
            retries++;
        }

        return Math.Max(1, retries);
    }

    private async Task<T> TryAsync<T>(Func<CancellationToken, ValueTask<T>> use, CancellationToken cancelled)
    {
        try
        {
            return await retrying.ExecuteAsync(use, cancelled).ConfigureAwait(false);
        }
        catch (Exception fault) when (database.IsFull(fault))
        {
            throw new StoreFullException(fault);
        }
        catch (Exception fault) when (fault is not UnsureCommitException && database.IsPassing(fault))
        {
            throw new StoreAwayException(fault);
        }
    }
}
