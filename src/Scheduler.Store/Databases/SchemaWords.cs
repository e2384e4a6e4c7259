namespace Scheduler.Store.Databases;

/// <summary>How a kind of database calls its column types.</summary>
internal sealed record SchemaWords(string Identity, string Integer, string Bytes)
{
    public string Fill(string script) => script
        .Replace("{identity}", Identity, StringComparison.Ordinal)
        .Replace("{integer}", Integer, StringComparison.Ordinal)
        .Replace("{bytes}", Bytes, StringComparison.Ordinal);
}
