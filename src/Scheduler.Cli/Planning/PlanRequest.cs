using Scheduler.Optimization;

namespace Scheduler.Cli.Planning;

/// <summary>What <c>scheduler plan</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder to read, as typed.</param>
/// <param name="OutputFolder">Folder to write, as typed; null for the usual one.</param>
/// <param name="Search">Limits and choices of the search.</param>
/// <param name="From">File of the plan in force, as typed; null for none.</param>
/// <param name="Prices">Whether to ask what each level pays for the levels before it.</param>
/// <param name="Patches">File of patches, as typed; null for none.</param>
internal sealed record PlanRequest(string ScenarioFolder, string? OutputFolder, SearchOptions Search, string? From, bool Prices, string? Patches);
