using NodaTime;
using Scheduler.Cli.Commands;

namespace Scheduler.Cli.Targets;

/// <summary>What <c>targets</c> was asked for.</summary>
/// <param name="On">The planned day whose facts count; null for the usual ones.</param>
/// <param name="Folder">Where the files go; null for none.</param>
internal sealed record TargetsRequest(ScenarioPath Scenario, LocalDate? On, TargetsFormat Format, string? Folder);
