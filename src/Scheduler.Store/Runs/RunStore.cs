using System.Collections.Immutable;
using NodaTime;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;

namespace Scheduler.Store.Runs;

/// <summary>
/// Runs, executed at least once and recorded exactly once. A worker claims a run for a while (a lease) and renews that; a run whose lease ran out is given to another
/// worker under a higher fence, and nothing is written under a lower one. A run that has cost its workers as often as it may is parked with what is known of it.
/// </summary>
public sealed class RunStore
{
    /// <summary>Who acts where no person does.</summary>
    public static readonly Actor Software = new("scheduler");

    private const string Running = "id = @id and fence = @fence and state = 'running'";

    private readonly Sessions sessions;

    internal RunStore(Sessions sessions) => this.sessions = sessions;

    /// <summary>Queues a run, or gives back the living one that has the same key.</summary>
    public Task<(Run Run, bool IsNew)> SubmitAsync(NewRun run, Actor actor, CancellationToken cancelled = default) =>
        sessions.WriteAsync(session => RunTable.SubmitAsync(session, run, actor), cancelled);

    public Task<Run?> FindAsync(long id, CancellationToken cancelled = default) => sessions.ReadAsync(session => RunTable.FindAsync(session, id), cancelled);

    public Task<ImmutableArray<Run>> ListAsync(RunFilter filter, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<RunRow>(
                $"""
                select {RunRow.Columns} from run
                where (@state = '' or state = @state) and (@kind = '' or kind = @kind) and id < @before
                order by id desc limit @most
                """,
                new
                {
                    state = filter.State is { } state ? RunWords.Of(state) : "",
                    kind = filter.Kind is { } kind ? RunWords.Of(kind) : "",
                    before = filter.Before ?? long.MaxValue,
                    most = (long)filter.Most,
                }).ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>How many runs there are in each state.</summary>
    public Task<ImmutableDictionary<RunState, long>> CountsAsync(CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<StateCount>("select state as State, count(*) as Runs from run group by state").ConfigureAwait(false))
            .ToImmutableDictionary(row => RunWords.State(row.State), row => row.Runs),
        cancelled);

    /// <summary>Takes the next run of the queue; null when there is none. Runs that were lost meanwhile are put back first.</summary>
    /// <param name="owner">Name of the worker.</param>
    /// <param name="lease">How long it may be silent.</param>
    public Task<Run?> ClaimAsync(string owner, Duration lease, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            if (session.Database.IsShared) await RunTable.RecoverAsync(session, onlyExpired: true).ConfigureAwait(false);
            var row = await session.FindAsync<RunRow>(
                $"""
                update run set state = 'running', owner = @owner, lease_until = now_ms() + @lease, attempt = attempt + 1, fence = fence + 1, started_at = now_ms()
                where id = (select id from run where state = 'queued' order by priority desc, id limit 1 {session.Database.SkipLocked})
                returning {RunRow.Columns}
                """,
                new { owner, lease = (long)lease.TotalMilliseconds }).ConfigureAwait(false);
            if (row is null) return null;
            await RunTable.AddEventAsync(session, row.Id, row.Fence, "claimed", owner).ConfigureAwait(false);
            return row.Value;
        },
        cancelled);

    /// <summary>Renews a lease. One that has run out is renewed too, as long as nobody else has taken the run.</summary>
    public Task<Lease> HeartbeatAsync(long id, long fence, Duration lease, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session => await session.FindAsync<long?>(
            $"update run set lease_until = now_ms() + @lease where {Running} returning cancel_requested",
            new { id, fence, lease = (long)lease.TotalMilliseconds }).ConfigureAwait(false) switch
        {
            null => Lease.Lost,
            0 => Lease.Held,
            _ => Lease.CancelRequested,
        },
        cancelled);

    /// <summary>Tells of something on the way.</summary>
    public Task<Recording> ReportAsync(long id, long fence, string kind, string payload, CancellationToken cancelled = default) =>
        sessions.WriteAsync(session => UnderFenceAsync(session, id, fence, () => RunTable.AddEventAsync(session, id, fence, kind, payload)), cancelled);

    /// <summary>Leaves the best plan so far, for the next worker to begin with.</summary>
    public Task<Recording> CheckpointAsync(long id, long fence, byte[] plan, CancellationToken cancelled = default) => sessions.WriteAsync(
        session => UnderFenceAsync(session, id, fence, async () =>
        {
            var hash = await ContentTable.PutAsync(session, plan).ConfigureAwait(false);
            await session.ExecuteAsync("update run set checkpoint_hash = @hash where id = @id", new { hash, id }).ConfigureAwait(false);
            await RunTable.AddEventAsync(session, id, fence, "checkpoint", hash).ConfigureAwait(false);
        }),
        cancelled);

    /// <summary>The bytes that <see cref="CheckpointAsync"/> left, or null.</summary>
    public Task<byte[]?> ReadCheckpointAsync(Run run, CancellationToken cancelled = default) => run.CheckpointHash is { } hash
        ? sessions.ReadAsync(session => ContentTable.FindAsync(session, hash), cancelled)
        : Task.FromResult<byte[]?>(null);

    /// <summary>Ends a run with its result, its files, its proposal and its row of the audit, all or nothing.</summary>
    public Task<Recording> CompleteAsync(long id, long fence, RunResult result, CancellationToken cancelled = default)
    {
        if (result.State is not (RunState.Done or RunState.Failed or RunState.Cancelled))
            throw new ArgumentException($"A run does not end as {result.State}.", nameof(result));
        return sessions.WriteAsync(
            session => UnderFenceAsync(session, id, fence, async () =>
            {
                foreach (var file in result.Files)
                {
                    await session.ExecuteAsync(
                        "insert into run_output (run_id, name, content_hash) values (@id, @name, @content)",
                        new { id, name = file.Name, content = await ContentTable.PutAsync(session, file.Bytes).ConfigureAwait(false) }).ConfigureAwait(false);
                }

                await session.ExecuteAsync(
                    "update run set state = @state, summary = @Summary, error = @Error, finished_at = now_ms(), owner = null, lease_until = null where id = @id",
                    new { id, state = RunWords.Of(result.State), result.Summary, result.Error }).ConfigureAwait(false);
                await RunTable.AddEventAsync(session, id, fence, RunWords.Of(result.State), result.Error ?? "").ConfigureAwait(false);
                if (result.Proposed is { } proposed) await ProposalTable.AddAsync(session, id, proposed).ConfigureAwait(false);
                await AuditTable.AppendAsync(session, Software, $"run.{RunWords.Of(result.State)}", $"run {id}", result.Error ?? "").ConfigureAwait(false);
            }),
            cancelled);
    }

    /// <summary>An attempt came to nothing: the run is queued again, or parked when it was the last one.</summary>
    /// <param name="evidence">What is known of it: exit code, last lines of the log.</param>
    public Task<Recording> FailAttemptAsync(long id, long fence, string error, string evidence, CancellationToken cancelled = default) => sessions.WriteAsync(
        session => UnderFenceAsync(session, id, fence, async () =>
        {
            await RunTable.AddEventAsync(session, id, fence, "attempt-failed", evidence).ConfigureAwait(false);
            await RunTable.GiveUpAsync(session, id, fence, error).ConfigureAwait(false);
        }),
        cancelled);

    /// <summary>A worker that stops in good order gives its run back; that costs no attempt.</summary>
    public Task<Recording> ReleaseAsync(long id, long fence, CancellationToken cancelled = default) => sessions.WriteAsync(
        session => UnderFenceAsync(session, id, fence, async () =>
        {
            await session.ExecuteAsync(
                "update run set state = 'queued', attempt = attempt - 1, owner = null, lease_until = null where id = @id", new { id }).ConfigureAwait(false);
            await RunTable.AddEventAsync(session, id, fence, "released", "").ConfigureAwait(false);
        }),
        cancelled);

    /// <summary>Where one worker at a time can be: whatever is running now has lost its worker, whatever the clock says.</summary>
    /// <returns>How many runs were put back or parked.</returns>
    public Task<int> RecoverAllAsync(CancellationToken cancelled = default) =>
        sessions.WriteAsync(session => RunTable.RecoverAsync(session, onlyExpired: false), cancelled);

    /// <summary>A queued run is cancelled at once; a running one hears of it with its next heartbeat.</summary>
    /// <returns>The run after that; null when there is none. One that is over stays as it is.</returns>
    public Task<Run?> CancelAsync(long id, Actor actor, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            var changed = await session.ExecuteAsync(
                """
                update run set cancel_requested = 1,
                  finished_at = case when state = 'queued' then now_ms() else finished_at end,
                  state = case when state = 'queued' then 'cancelled' else state end
                where id = @id and cancel_requested = 0 and state in ('queued', 'running')
                """,
                new { id }).ConfigureAwait(false);
            var run = await RunTable.FindAsync(session, id).ConfigureAwait(false);
            if (changed > 0)
            {
                await RunTable.AddEventAsync(session, id, run!.Fence, "cancel-requested", actor.Name).ConfigureAwait(false);
                await AuditTable.AppendAsync(session, actor, "run.cancel-requested", $"run {id}", "").ConfigureAwait(false);
            }

            return run;
        },
        cancelled);

    /// <summary>Events after a number, in order.</summary>
    public Task<ImmutableArray<RunEvent>> EventsAsync(long id, long after, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<EventRow>(
                "select seq as Seq, at as At, fence as Fence, kind as Kind, payload as Payload from run_event where run_id = @id and seq > @after order by seq",
                new { id, after }).ConfigureAwait(false))
            .Select(row => new RunEvent(row.Seq, Moment.Of(row.At), row.Fence, row.Kind, row.Payload)).ToImmutableArray(),
        cancelled);

    /// <summary>Names of the files that a run made.</summary>
    public Task<ImmutableArray<string>> FileNamesAsync(long id, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<string>("select name from run_output where run_id = @id order by name", new { id }).ConfigureAwait(false)).ToImmutableArray(),
        cancelled);

    /// <summary>One of the files that a run made, or null.</summary>
    public Task<byte[]?> FileAsync(long id, string name, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session =>
        {
            var hash = await session.FindAsync<string>("select content_hash from run_output where run_id = @id and name = @name", new { id, name }).ConfigureAwait(false);
            return hash is null ? null : await ContentTable.FindAsync(session, hash).ConfigureAwait(false);
        },
        cancelled);

    // The row is locked first, so that no other claim comes between the question and the writing.
    private static async Task<Recording> UnderFenceAsync(Session session, long id, long fence, Func<Task> write)
    {
        var held = await session.ExecuteAsync($"update run set fence = fence where {Running}", new { id, fence }).ConfigureAwait(false) > 0;
        if (held)
        {
            await write().ConfigureAwait(false);
            return Recording.Recorded;
        }

        return await RunTable.FindAsync(session, id).ConfigureAwait(false) is { } run && run.Fence == fence && run.IsOver
            ? Recording.AlreadyRecorded
            : Recording.Refused;
    }

    private sealed class StateCount
    {
        public string State { get; init; } = "";

        public long Runs { get; init; }
    }

    private sealed class EventRow
    {
        public long Seq { get; init; }

        public long At { get; init; }

        public long Fence { get; init; }

        public string Kind { get; init; } = "";

        public string Payload { get; init; } = "";
    }
}
