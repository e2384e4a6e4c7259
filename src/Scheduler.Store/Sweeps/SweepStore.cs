using System.Collections.Immutable;
using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;
using Scheduler.Store.Runs;

namespace Scheduler.Store.Sweeps;

/// <summary>Sweeps of what-ifs.</summary>
public sealed class SweepStore
{
    private readonly Sessions sessions;

    internal SweepStore(Sessions sessions) => this.sessions = sessions;

    /// <summary>Queues all questions or none; those that have a living run already share it.</summary>
    /// <returns>The sweep's id.</returns>
    public Task<long> SubmitAsync(string scenarioHash, string request, ImmutableArray<NewSweepRun> questions, Actor actor, CancellationToken cancelled = default) =>
        sessions.WriteAsync(
            async session =>
            {
                var id = (await session.FindAsync<long?>(
                    "insert into sweep (scenario_hash, request, submitted_at, submitted_by) values (@scenarioHash, @request, now_ms(), @Name) returning id",
                    new { scenarioHash, request, actor.Name }).ConfigureAwait(false))!.Value;
                foreach (var (question, position) in questions.Select((question, position) => (question, (long)position)))
                {
                    var (run, _) = await RunTable.SubmitAsync(session, question.Run, actor).ConfigureAwait(false);
                    await session.ExecuteAsync(
                        "insert into sweep_run (sweep_id, position, label, run_id) values (@id, @position, @Label, @run)",
                        new { id, position, question.Label, run = run.Id }).ConfigureAwait(false);
                }

                await AuditTable.AppendAsync(session, actor, "sweep.submitted", $"sweep {id}", $"{questions.Length} runs").ConfigureAwait(false);
                return id;
            },
            cancelled);

    public Task<Sweep?> FindAsync(long id, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session =>
        {
            var sweep = await session.FindAsync<SweepRow>(
                "select id as Id, scenario_hash as ScenarioHash, request as Request, submitted_at as SubmittedAt, submitted_by as SubmittedBy from sweep where id = @id",
                new { id }).ConfigureAwait(false);
            if (sweep is null) return null;
            var places = await session.ListAsync<PlaceRow>(
                "select position as Position, label as Label, run_id as RunId from sweep_run where sweep_id = @id order by position", new { id }).ConfigureAwait(false);
            var runs = (await session.ListAsync<RunRow>(
                $"select {RunRow.Columns} from run where id in (select run_id from sweep_run where sweep_id = @id)", new { id }).ConfigureAwait(false))
                .ToDictionary(row => row.Id, row => row.Value);
            return new Sweep(
                sweep.Id, sweep.ScenarioHash, sweep.Request, Moment.Of(sweep.SubmittedAt), sweep.SubmittedBy,
                [.. places.Select(place => new SweepRun((int)place.Position, place.Label, runs[place.RunId]))]);
        },
        cancelled);

    private sealed class SweepRow
    {
        public long Id { get; init; }

        public string ScenarioHash { get; init; } = "";

        public string Request { get; init; } = "";

        public long SubmittedAt { get; init; }

        public string SubmittedBy { get; init; } = "";
    }

    private sealed class PlaceRow
    {
        public long Position { get; init; }

        public string Label { get; init; } = "";

        public long RunId { get; init; }
    }
}
