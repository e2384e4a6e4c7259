using System.Reflection;

namespace Scheduler.Store.Databases;

/// <summary>Brings a database to the present version of the schema, one script after the other, each in a transaction of its own.</summary>
internal static class Schema
{
    /// <summary>Scripts by version, from 1 on.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <param name="sessions">The database.</param>
    /// <param name="target">Version to stop at; tests of upgrades stop earlier.</param>
    /// <param name="cancelled">Stops between two scripts.</param>
    /// <exception cref="NewerStoreException">A later release has been here.</exception>
    public static async Task MigrateAsync(Sessions sessions, int target, CancellationToken cancelled)
    {
        // Outside of a transaction: the journal's mode cannot be changed inside.
        await sessions.ReadAsync(session => session.ExecuteAsync(sessions.Database.Prelude), cancelled).ConfigureAwait(false);
        while (await sessions.WriteAsync(session => StepAsync(session, target), cancelled).ConfigureAwait(false) < target)
        {
        }
    }

    private static async Task<int> StepAsync(Session session, int target)
    {
        // Several workers may start at once; the second finds the work done.
        await session.ExecuteAsync(session.Database.LockSchema).ConfigureAwait(false);
        await session.ExecuteAsync("create table if not exists schema_version (version bigint primary key, applied_at bigint not null)").ConfigureAwait(false);
        var version = (int)await session.FindAsync<long>("select coalesce(max(version), 0) from schema_version").ConfigureAwait(false);
        if (version > Scripts.Count) throw new NewerStoreException(version, Scripts.Count);
        if (version >= target) return version;
        await session.ExecuteAsync(session.Database.Words.Fill(Scripts[version])).ConfigureAwait(false);
        await session.ExecuteAsync("insert into schema_version (version, applied_at) values (@version, now_ms())", new { version = version + 1L }).ConfigureAwait(false);
        return version + 1;
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
