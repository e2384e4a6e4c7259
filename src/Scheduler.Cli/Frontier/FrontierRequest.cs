using System.Collections.Immutable;
using Scheduler.Optimization;

namespace Scheduler.Cli.Frontier;

/// <summary>What <c>scheduler frontier</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder to read, as typed.</param>
/// <param name="OutputFolder">Folder to write, as typed; null for the usual one.</param>
/// <param name="Patches">File of patches, as typed; null for none.</param>
/// <param name="Supplies">Percentages of the demand.</param>
/// <param name="Fairness">Limits, ‰; null for the usual ones.</param>
/// <param name="Each">Limits of the search of each point.</param>
internal sealed record FrontierRequest(
    string ScenarioFolder, string? OutputFolder, string? Patches, ImmutableArray<int> Supplies, ImmutableArray<int>? Fairness, SearchOptions Each);
