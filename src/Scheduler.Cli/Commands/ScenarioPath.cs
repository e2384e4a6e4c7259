namespace Scheduler.Cli.Commands;

/// <summary>Where a scenario is read from.</summary>
/// <param name="Folder">Its folder, as typed.</param>
/// <param name="Patches">File of the patches of a what-if, as typed; null for none.</param>
internal sealed record ScenarioPath(string Folder, string? Patches);
