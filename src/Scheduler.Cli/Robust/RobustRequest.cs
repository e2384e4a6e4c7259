using Scheduler.Optimization;

namespace Scheduler.Cli.Robust;

/// <summary>What <c>scheduler robust</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder of the scenario, as typed.</param>
/// <param name="OutlookFolder">Folder of the outlooks, as typed.</param>
/// <param name="OutputFolder">Folder to write, as typed; null for the usual one.</param>
/// <param name="Patches">File of patches, as typed; null for none.</param>
/// <param name="Search">Limits of the whole.</param>
internal sealed record RobustRequest(string ScenarioFolder, string OutlookFolder, string? OutputFolder, string? Patches, SearchOptions Search);
