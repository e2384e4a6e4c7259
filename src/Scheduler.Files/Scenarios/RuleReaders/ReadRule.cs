using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>A rule as it stands in scenario.yaml.</summary>
/// <param name="Sound">Whether it had no fault of its own; otherwise it holds stand-ins.</param>
internal sealed record ReadRule(Rule Rule, YamlCursor Map, bool Sound)
{
    public FaultPlace PlaceOf(string key) => Map.PlaceOf(key);

    /// <summary>Line at which the rule begins.</summary>
    public int Line => Map.Place.Row ?? 0;
}
