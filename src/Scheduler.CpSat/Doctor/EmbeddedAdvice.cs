namespace Scheduler.CpSat;

/// <summary>The one sentence on what a Node without JSPI costs, said the same way everywhere.</summary>
internal static class EmbeddedAdvice
{
    public static string WithoutJspi(string? path, string? version) =>
        $"Node {version} ({path}) has no JSPI, so the solver does 2.2 times less per second. Node 26 or later has it; "
        + "the solver's own npm packages bring one for Linux x64, Linux arm64 and Windows x64.";
}
