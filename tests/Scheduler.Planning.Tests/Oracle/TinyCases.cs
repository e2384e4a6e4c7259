using System.Collections.Concurrent;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>The random scenarios that several tests look at, each enumerated once.</summary>
internal static class TinyCases
{
    public const int Count = 300;

    private static readonly ConcurrentDictionary<int, Lazy<PlanEnumeration>> Known = new();

    public static PlanEnumeration Of(int seed) =>
        Known.GetOrAdd(seed, key => new(() => new PlanEnumeration(TinyScenarios.Of(key)))).Value;

    /// <summary>What a failed test says about its case.</summary>
    public static string Tell(int seed, PlanEnumeration all, string what) =>
        $"seed {seed}: {what}{Environment.NewLine}{ScenarioDump.Write(all.Scenario)}";
}
