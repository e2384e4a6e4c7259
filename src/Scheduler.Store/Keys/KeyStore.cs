using System.Collections.Immutable;
using Scheduler.Store.Auditing;
using Scheduler.Store.Databases;

namespace Scheduler.Store.Keys;

/// <summary>Keys to the API. A secret is shown once, when the key is made; only its hash is stored.</summary>
public sealed class KeyStore
{
    private readonly Sessions sessions;

    internal KeyStore(Sessions sessions) => this.sessions = sessions;

    /// <returns>The key, and its text with the secret, which is nowhere else.</returns>
    public Task<(ApiKey Key, string Text)> MakeAsync(string name, KeyRole role, Actor actor, CancellationToken cancelled = default)
    {
        var text = KeyText.New();
        return sessions.WriteAsync(
            async session =>
            {
                var row = (await session.FindAsync<ApiKey.Row>(
                    $"""
                    insert into api_key (id, name, role, secret_hash, made_at, made_by) values (@Id, @name, @role, @SecretHash, now_ms(), @maker)
                    returning {ApiKey.Row.Columns}
                    """,
                    new { text.Id, name, role = Word(role), text.SecretHash, maker = actor.Name }).ConfigureAwait(false))!;
                await AuditTable.AppendAsync(session, actor, "key.made", $"key {text.Id}", $"{name}, {Word(role)}").ConfigureAwait(false);
                return (row.Value, text.Text);
            },
            cancelled);
    }

    /// <summary>The key that a text opens with; null for a wrong, unknown or revoked one.</summary>
    public Task<ApiKey?> OpenAsync(string text, CancellationToken cancelled = default) => KeyText.Parse(text) is not { } key
        ? Task.FromResult<ApiKey?>(null)
        : sessions.ReadAsync(
            async session => await session.FindAsync<ApiKey.Row>($"select {ApiKey.Row.Columns} from api_key where id = @Id", new { key.Id }).ConfigureAwait(false) is { } row
                && key.Matches(row.SecretHash) && row.RevokedAt is null
                ? row.Value
                : null,
            cancelled);

    /// <summary>In the order in which they were made.</summary>
    public Task<ImmutableArray<ApiKey>> ListAsync(CancellationToken cancelled = default) => sessions.ReadAsync(
        async session => (await session.ListAsync<ApiKey.Row>($"select {ApiKey.Row.Columns} from api_key order by made_at, id").ConfigureAwait(false))
            .Select(row => row.Value).ToImmutableArray(),
        cancelled);

    /// <returns>False when there is no such key, or it is revoked already.</returns>
    public Task<bool> RevokeAsync(string id, Actor actor, CancellationToken cancelled = default) => sessions.WriteAsync(
        async session =>
        {
            var changed = await session.ExecuteAsync("update api_key set revoked_at = now_ms() where id = @id and revoked_at is null", new { id }).ConfigureAwait(false);
            if (changed > 0) await AuditTable.AppendAsync(session, actor, "key.revoked", $"key {id}", "").ConfigureAwait(false);
            return changed > 0;
        },
        cancelled);

    private static string Word(KeyRole role) => role switch
    {
        KeyRole.Viewer => "viewer",
        KeyRole.Planner => "planner",
        KeyRole.Approver => "approver",
        KeyRole.Admin => "admin",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
