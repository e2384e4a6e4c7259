namespace Scheduler.Store.Content;

/// <summary>Row of a table that gives content a name.</summary>
internal sealed class NamedContent
{
    public string Name { get; init; } = "";

    public string ContentHash { get; init; } = "";
}
