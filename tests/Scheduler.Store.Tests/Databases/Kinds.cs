using System.Collections;
using Scheduler.Testing;

namespace Scheduler.Store.Tests.Databases;

/// <summary>The databases that every contract test runs on. PostgreSQL is left out only where it is not installed, which <see cref="SchemaTests"/> tells.</summary>
internal sealed class Kinds : IEnumerable<object[]>
{
    public IEnumerator<object[]> GetEnumerator()
    {
        yield return [StoreKind.Sqlite];
        if (PostgresServer.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true") yield return [StoreKind.PostgreSql];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
