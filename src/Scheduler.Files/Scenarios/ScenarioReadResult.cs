using System.Collections.Immutable;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios;

/// <summary>What came of reading a folder.</summary>
/// <param name="Scenario">The scenario; null as soon as there is one fault.</param>
/// <param name="Faults">All faults, in the order of the files and rows; empty when the scenario is there.</param>
public sealed record ScenarioReadResult(Scenario? Scenario, ImmutableArray<Fault> Faults)
{
    /// <summary>The scenario with the places that it came from; null as soon as there is one fault.</summary>
    internal ScenarioParts? Parts { get; init; }
}
