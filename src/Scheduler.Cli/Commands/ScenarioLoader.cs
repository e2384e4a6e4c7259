using Scheduler.Cli.Output;
using Scheduler.Cli.Surroundings;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Files.WhatIf;

namespace Scheduler.Cli.Commands;

/// <summary>The first step of most commands.</summary>
internal static class ScenarioLoader
{
    /// <summary>The scenario, or null after all its faults were said.</summary>
    public static Scenario? Load(Shell shell, string folder)
    {
        var read = ScenarioReader.Read(folder);
        if (read.Scenario is null) FaultPage.Write(shell, folder, read.Faults);
        return read.Scenario;
    }

    /// <summary>The scenario, with the patches of a what-if where there are any; null after all faults of both were said.</summary>
    /// <param name="patches">File of patches, as typed; null for none.</param>
    public static Scenario? Load(Shell shell, string folder, string? patches)
    {
        if (patches is null) return Load(shell, folder);
        var read = PatchedScenarioReader.Read(folder, patches);
        if (!read.FolderFaults.IsEmpty) FaultPage.Write(shell, folder, read.FolderFaults);
        if (!read.PatchFaults.IsEmpty) FaultPage.Write(shell, patches, read.PatchFaults);
        if (!read.TogetherFaults.IsEmpty) FaultPage.Write(shell, $"{folder} + {patches}", read.TogetherFaults);
        return read.Scenario;
    }
}
