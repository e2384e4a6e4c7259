using Scheduler.Domain.WhatIf;
using Scheduler.Files.Scenarios;

namespace Scheduler.Files.WhatIf;

/// <summary>Reads the scenario of a what-if: a folder and a file of patches.</summary>
public static class PatchedScenarioReader
{
    /// <summary>Reads both and reports every fault that can be seen at once. The patched rules are held to the same checks as those of a folder.</summary>
    /// <param name="folder">Path of the scenario folder.</param>
    /// <param name="patches">Path of the file of patches.</param>
    public static PatchedReadResult Read(string folder, string patches) => Read(folder, PatchFile.Read(patches));

    /// <summary>The same with patches that were read already.</summary>
    public static PatchedReadResult Read(string folder, PatchReadResult list)
    {
        var read = ScenarioReader.Read(folder);
        if (read.Parts is not { } parts || list.Patches is not { } changes) return new(null, read.Faults, list.Faults, []);
        var result = ScenarioPatcher.Apply(parts.Scenario, changes);
        if (result.Scenario is not { } patched) return new(null, [], [.. result.Faults.Select(list.Place)], []);
        var together = parts.FaultsOf(patched, list.File);
        return together.IsEmpty ? new(patched, [], [], []) : new(null, [], [], together);
    }
}
