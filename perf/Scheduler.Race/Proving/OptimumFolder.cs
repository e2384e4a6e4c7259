using System.Collections.Immutable;

namespace Scheduler.Race.Proving;

/// <summary>A folder of scenarios whose optimum is proven: <c>scenarios</c>, <c>proofs</c> and <c>reached.csv</c>.</summary>
internal sealed record OptimumFolder(string Path)
{
    public string ReachedFile => System.IO.Path.Combine(Path, "reached.csv");

    /// <summary>Names of the scenarios, in order.</summary>
    public ImmutableArray<string> Names =>
        [.. Directory.EnumerateDirectories(System.IO.Path.Combine(Path, "scenarios")).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public string Scenario(string name) => System.IO.Path.Combine(Path, "scenarios", name);

    /// <exception cref="FileNotFoundException">The scenario has no record.</exception>
    public OptimumRecord Optimum(string name) => OptimumRecord.Read(System.IO.Path.Combine(Path, "proofs", $"{name}.json"));
}
