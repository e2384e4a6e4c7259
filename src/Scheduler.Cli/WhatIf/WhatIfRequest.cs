using Scheduler.Optimization;

namespace Scheduler.Cli.WhatIf;

/// <summary>What <c>scheduler what-if</c> was asked for.</summary>
/// <param name="ScenarioFolder">Folder of the base, as typed.</param>
/// <param name="Search">Limits of each search.</param>
internal sealed record WhatIfRequest(string ScenarioFolder, SearchOptions Search)
{
    /// <summary>The patches as JSON; null where they stand in a file.</summary>
    public byte[]? Set { get; init; }

    /// <summary>File of the patches, as typed; null where they were typed themselves.</summary>
    public string? Patches { get; init; }

    /// <summary>File of the base's plan, as typed; null for the one in the usual folder, or a new one.</summary>
    public string? BasePlan { get; init; }

    /// <summary>Folder to write, as typed; null for the usual one.</summary>
    public string? OutputFolder { get; init; }
}
