namespace Scheduler.Import.Sheets;

/// <summary>A limit was passed while a file was read.</summary>
/// <param name="kind">Fault to be told.</param>
/// <param name="limit">The limit.</param>
internal sealed class TooLargeException(string kind, int limit) : Exception($"{kind}: {limit}")
{
    public string Kind => kind;

    public int Limit => limit;
}
