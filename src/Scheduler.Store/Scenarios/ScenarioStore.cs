using System.Collections.Immutable;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Scenarios;

/// <summary>Scenarios in immutable versions, addressed by content.</summary>
public sealed class ScenarioStore
{
    private const string Columns =
        "hash as Hash, scenario_id as ScenarioId, number as Number, title_zh as TitleZh, title_en as TitleEn, added_at as AddedAt, added_by as AddedBy";

    private readonly Sessions sessions;

    internal ScenarioStore(Sessions sessions) => this.sessions = sessions;

    /// <summary>Keeps a scenario. One with the same content is kept already: then nothing changes, not even the audit.</summary>
    public Task<(StoredScenario Scenario, bool IsNew)> AddAsync(NewScenario scenario, Actor actor, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(session.Database.LockAudit).ConfigureAwait(false);
            if (await FindAsync(session, scenario.Hash).ConfigureAwait(false) is { } known) return (known, false);
            await session.ExecuteAsync(
                """
                insert into scenario (hash, scenario_id, number, title_zh, title_en, added_at, added_by)
                select @Hash, @ScenarioId, coalesce(max(number), 0) + 1, @TitleZh, @TitleEn, now_ms(), @Name from scenario where scenario_id = @ScenarioId
                """,
                new { scenario.Hash, scenario.ScenarioId, scenario.TitleZh, scenario.TitleEn, actor.Name }).ConfigureAwait(false);
            var files = new List<NamedContent>();
            foreach (var file in scenario.Files)
            {
                var named = new NamedContent { Name = file.Name, ContentHash = await ContentTable.PutAsync(session, file.Bytes).ConfigureAwait(false) };
                await session.ExecuteAsync(
                    "insert into scenario_file (scenario_hash, name, content_hash) values (@Hash, @Name, @ContentHash)",
                    new { scenario.Hash, named.Name, named.ContentHash }).ConfigureAwait(false);
                files.Add(named);
            }

            var added = new ScenarioAddition(scenario.ScenarioId, scenario.Hash, ScenarioAddition.HashOf(files));
            await AuditTable.AppendAsync(session, actor, ScenarioAddition.Action, added.Subject, added.Details).ConfigureAwait(false);
            return ((await FindAsync(session, scenario.Hash).ConfigureAwait(false))!, true);
        },
        cancelled);

    public Task<StoredScenario?> FindAsync(string hash, CancellationToken cancelled = default) =>
        sessions.ReadAsync(session => FindAsync(session, hash), cancelled);

    /// <summary>The version that was added last; null where there is none of this id.</summary>
    public Task<StoredScenario?> LatestAsync(string scenarioId, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.FindAsync<StoredScenario.Row>(
            $"select {Columns} from scenario where scenario_id = @scenarioId order by number desc limit 1", new { scenarioId }).ConfigureAwait(false))?.Value,
        cancelled);

    /// <summary>All versions, newest first.</summary>
    public Task<ImmutableArray<StoredScenario>> ListAsync(CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<StoredScenario.Row>($"select {Columns} from scenario order by added_at desc, scenario_id, number desc").ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <summary>The folder of a version, in order of names; empty for an unknown one.</summary>
    public Task<ImmutableArray<StoredFile>> FilesAsync(string hash, CancellationToken cancelled = default) => sessions.ReadAsync(
        async session =>
        {
            var files = await session.ListAsync<NamedContent>(
                "select name as Name, content_hash as ContentHash from scenario_file where scenario_hash = @hash order by name", new { hash }).ConfigureAwait(false);
            var read = ImmutableArray.CreateBuilder<StoredFile>(files.Count);
            foreach (var file in files) read.Add(new StoredFile(file.Name, (await ContentTable.FindAsync(session, file.ContentHash).ConfigureAwait(false))!));
            return read.ToImmutable();
        },
        cancelled);

    private static async Task<StoredScenario?> FindAsync(Session session, string hash) =>
        (await session.FindAsync<StoredScenario.Row>($"select {Columns} from scenario where hash = @hash", new { hash }).ConfigureAwait(false))?.Value;
}
