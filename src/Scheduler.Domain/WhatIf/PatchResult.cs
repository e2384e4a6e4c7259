using System.Collections.Immutable;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.WhatIf;

/// <summary>What came of applying patches.</summary>
/// <param name="Scenario">The patched scenario; null as soon as there is one fault.</param>
/// <param name="Faults">All faults, in the order of the list; empty when the scenario is there.</param>
public sealed record PatchResult(Scenario? Scenario, ImmutableArray<PatchFault> Faults);
