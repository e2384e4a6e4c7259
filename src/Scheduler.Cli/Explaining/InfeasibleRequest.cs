using Scheduler.Planning;

namespace Scheduler.Cli.Explaining;

/// <summary>What <c>scheduler explain infeasible</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder to read, as typed.</param>
/// <param name="OutputFolder">Folder to write, as typed; null to write nothing.</param>
/// <param name="Patches">File of patches, as typed; null for none.</param>
/// <param name="From">File of the plan in force, as typed; null for none.</param>
/// <param name="Frozen">Its held days; null for none.</param>
/// <param name="Time">Limit.</param>
internal sealed record InfeasibleRequest(string ScenarioFolder, string? OutputFolder, string? Patches, string? From, FrozenSpan? Frozen, TimeSpan Time);
