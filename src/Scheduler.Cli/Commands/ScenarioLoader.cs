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
    public static Scenario? Load(Shell shell, string folder) => Load(shell, folder, patches: null);

    /// <summary>The scenario, with the patches of a what-if where there are any; null after all faults of both were said.</summary>
    /// <param name="patches">File of patches, as typed; null for none.</param>
    public static Scenario? Load(Shell shell, string folder, string? patches) => Load(shell, new ScenarioPath(folder, patches), tellFolder: true);

    /// <summary>Two scenarios; the faults of a folder that both are read from are said once.</summary>
    public static (Scenario? A, Scenario? B) LoadBoth(Shell shell, ScenarioPath a, ScenarioPath b)
    {
        var first = Load(shell, a, tellFolder: true);
        return (first, a == b ? first : Load(shell, b, tellFolder: a.Folder != b.Folder));
    }

    private static Scenario? Load(Shell shell, ScenarioPath path, bool tellFolder)
    {
        var (folder, patches) = path;
        if (patches is null)
        {
            var plain = ScenarioReader.Read(folder);
            if (plain.Scenario is null && tellFolder) FaultPage.Write(shell, folder, plain.Faults);
            return plain.Scenario;
        }

        return Tell(shell, folder, patches, PatchedScenarioReader.Read(folder, patches), tellFolder);
    }

    /// <summary>A what-if whose patches stand in no file; null after all faults were said.</summary>
    /// <param name="name">How the patches are called.</param>
    /// <param name="tellFolder">Whether the folder's faults are to be said as well.</param>
    public static Scenario? Load(Shell shell, string folder, string name, PatchReadResult patches, bool tellFolder) =>
        Tell(shell, folder, name, PatchedScenarioReader.Read(folder, patches), tellFolder);

    private static Scenario? Tell(Shell shell, string folder, string patches, PatchedReadResult read, bool tellFolder)
    {
        if (!read.FolderFaults.IsEmpty && tellFolder) FaultPage.Write(shell, folder, read.FolderFaults);
        if (!read.PatchFaults.IsEmpty) FaultPage.Write(shell, patches, read.PatchFaults);
        if (!read.TogetherFaults.IsEmpty) FaultPage.Write(shell, $"{folder} + {patches}", read.TogetherFaults);
        return read.Scenario;
    }
}
