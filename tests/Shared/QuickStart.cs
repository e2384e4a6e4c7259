namespace Scheduler.Testing;

/// <summary>Environment of .NET processes that live for a blink: their code is compiled quickly and not well, which halves what each takes and changes nothing else.</summary>
internal static class QuickStart
{
    public static IEnumerable<KeyValuePair<string, string>> Environment { get; } = [new("DOTNET_TieredPGO", "0"), new("DOTNET_TC_QuickJitForLoops", "1")];
}
