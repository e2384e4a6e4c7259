using Scheduler.Cli.Commands;

namespace Scheduler.Cli.Exporting;

/// <summary>What <c>export</c> was asked for.</summary>
/// <param name="Plan">Path of the plan file.</param>
/// <param name="Folder">Where the papers go; null for the usual place.</param>
/// <param name="PublicOnly">Only the papers for the public.</param>
internal sealed record ExportRequest(ScenarioPath Scenario, string Plan, string? Folder, bool PublicOnly);
