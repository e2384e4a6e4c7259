using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning;

namespace Scheduler.Cli.Planning;

/// <summary>What <c>scheduler plan</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder to read, as typed.</param>
/// <param name="OutputFolder">Folder to write, as typed; null for the usual one.</param>
/// <param name="Search">Limits and choices of the search.</param>
internal sealed record PlanRequest(string ScenarioFolder, string? OutputFolder, SearchOptions Search)
{
    /// <summary>File of the plan in force, as typed; null for none.</summary>
    public string? From { get; init; }

    /// <summary>With <see cref="From"/>: days on which the plan in force is held; null for none.</summary>
    public FrozenSpan? Frozen { get; init; }

    /// <summary>File of a plan to begin with, as typed; null for none.</summary>
    public string? Start { get; init; }

    /// <summary>File of patches, as typed; null for none.</summary>
    public string? Patches { get; init; }

    /// <summary>What the folder was read as; null where it is still to be read.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Whether all days that may still be called must fit after the plan.</summary>
    public bool KeepsReserve { get; init; }

    /// <summary>Whether to ask what each level pays for the levels before it.</summary>
    public bool Prices { get; init; }

    /// <summary>How often the best plan so far is written; null for never.</summary>
    public TimeSpan? Checkpoint { get; init; }

    /// <summary>How progress is told.</summary>
    public ProgressKind Progress { get; init; }

    /// <summary>Whether the end of the standard input is a wish to stop.</summary>
    public bool StopsWithInput { get; init; }
}
