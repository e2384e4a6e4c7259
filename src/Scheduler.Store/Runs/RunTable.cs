using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Runs;

/// <summary>Steps in the life of a run, inside somebody's transaction.</summary>
internal static class RunTable
{
    public const string WorkerLost = "Its worker was lost.";

    public static async Task<(Run Run, bool IsNew)> SubmitAsync(Session session, NewRun run, Actor actor)
    {
        // First, or two who submit the same would wait for each other.
        await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
        var id = await session.FindAsync<long?>(
            """
            insert into run (run_key, kind, state, scenario_hash, request, priority, max_attempts, correlation, submitted_at, submitted_by)
            values (@Key, @kind, 'queued', @ScenarioHash, @Request, @priority, @maxAttempts, @Correlation, now_ms(), @Name)
            on conflict (run_key) where state in ('queued', 'running', 'done') do nothing
            returning id
            """,
            new
            {
                run.Key,
                kind = RunWords.Of(run.Kind),
                run.ScenarioHash,
                run.Request,
                priority = (long)run.Priority,
                maxAttempts = (long)run.MaxAttempts,
                run.Correlation,
                actor.Name,
            }).ConfigureAwait(false);
        if (id is not { } number)
        {
            var known = await session.FindAsync<RunRow>(
                $"select {RunRow.Columns} from run where run_key = @Key and state in ('queued', 'running', 'done')", new { run.Key }).ConfigureAwait(false);
            return (known?.Value ?? throw new InvalidOperationException($"The run with the key {run.Key} has just ended without a result; submit again."), false);
        }

        await AddEventAsync(session, number, 0, "submitted", actor.Name).ConfigureAwait(false);
        await AuditTable.AppendAsync(session, actor, "run.submitted", $"run {number}", $"{RunWords.Of(run.Kind)} {run.ScenarioHash}").ConfigureAwait(false);
        return ((await FindAsync(session, number).ConfigureAwait(false))!, true);
    }

    public static async Task<Run?> FindAsync(Session session, long id) =>
        (await session.FindAsync<RunRow>($"select {RunRow.Columns} from run where id = @id", new { id }).ConfigureAwait(false))?.Value;

    public static Task AddEventAsync(Session session, long id, long fence, string kind, string payload) => session.ExecuteAsync(
        """
        insert into run_event (run_id, seq, at, fence, kind, payload)
        select @id, coalesce(max(seq), 0) + 1, now_ms(), @fence, @kind, @payload from run_event where run_id = @id
        """,
        new { id, fence, kind, payload });

    /// <summary>Runs whose worker is gone are cancelled where that was asked for, parked after the last attempt, and else queued again.</summary>
    public static async Task<int> RecoverAsync(Session session, bool onlyExpired)
    {
        var condition = onlyExpired ? "state = 'running' and lease_until < now_ms()" : "state = 'running'";
        var lost = await session.ListAsync<RunRow>($"select {RunRow.Columns} from run where {condition} order by id {session.Database.SkipLocked}").ConfigureAwait(false);
        foreach (var run in lost)
        {
            await AddEventAsync(session, run.Id, run.Fence, "lost", run.Owner ?? "").ConfigureAwait(false);
            await GiveUpAsync(session, run.Id, run.Fence, WorkerLost).ConfigureAwait(false);
        }

        return lost.Count;
    }

    /// <summary>Ends an attempt without a result.</summary>
    public static async Task GiveUpAsync(Session session, long id, long fence, string error)
    {
        var state = await session.FindAsync<string>(
            """
            update run set owner = null, lease_until = null, error = @error,
              finished_at = case when cancel_requested = 1 or attempt >= max_attempts then now_ms() else null end,
              state = case when cancel_requested = 1 then 'cancelled' when attempt >= max_attempts then 'parked' else 'queued' end
            where id = @id
            returning state
            """,
            new { id, error }).ConfigureAwait(false);
        if (state == "queued") return;
        await AddEventAsync(session, id, fence, state!, error).ConfigureAwait(false);
        await AuditTable.AppendAsync(session, RunStore.Software, $"run.{state}", $"run {id}", error).ConfigureAwait(false);
    }
}
