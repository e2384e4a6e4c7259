using System.Collections.Immutable;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Files.WhatIf;

namespace Scheduler.Files.Conflicts;

/// <summary>Writes why a scenario has no plan, with a file of patches for each way out that a what-if can say.</summary>
public static class ConflictWriter
{
    public const string ConflictFile = "conflict.json";

    /// <summary>Names of the files of patches, one for each way out at most.</summary>
    public static ImmutableArray<string> PatchFiles { get; } = [.. Enumerable.Range(1, ConflictReport.Wanted).Select(number => $"relaxation-{number}.json")];

    /// <summary>Everything that this writer may have left in a folder.</summary>
    internal static ImmutableArray<string> AllFiles { get; } = [ConflictFile, .. PatchFiles];

    /// <summary>Writes the files into <paramref name="folder"/>, all or none, and takes away what an earlier run left of these. Other files stay.</summary>
    /// <param name="folder">Where to write; created where missing.</param>
    /// <param name="scenario">What was planned.</param>
    /// <param name="scenarioFolder">Where it was read from: a file of patches is only offered if the folder can be read with it. Null to offer none.</param>
    /// <param name="report">What was found.</param>
    /// <returns>For each way out the name of its file of patches; null where there is none.</returns>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static ImmutableArray<string?> Write(string folder, Scenario scenario, string? scenarioFolder, ConflictReport report)
    {
        var offers = report.Relaxations.Select((way, index) => (Name: PatchFiles[index], Bytes: Offer(way, scenarioFolder))).ToList();
        ImmutableArray<string?> names = [.. offers.Select(offer => offer.Bytes is null ? null : offer.Name)];
        List<(string Name, byte[] Bytes)> files =
        [
            (ConflictFile, ConflictJson.Bytes(scenario, report, names)),
            .. offers.Where(offer => offer.Bytes is not null).Select(offer => (offer.Name, offer.Bytes!)),
        ];
        FileSet.Replace(folder, files, [.. AllFiles.Except(files.Select(file => file.Name))]);
        return names;
    }

    // Whoever takes the file must be able to use it: rules that lean on a rule that is given up would be faults.
    private static byte[]? Offer(Relaxation way, string? scenarioFolder)
    {
        if (way.Patch is null || scenarioFolder is null) return null;
        var bytes = PatchFile.Bytes([way.Patch]);
        var trial = Directory.CreateTempSubdirectory("scheduler-");
        try
        {
            var path = Path.Combine(trial.FullName, PatchFiles[0]);
            File.WriteAllBytes(path, bytes);
            return PatchedScenarioReader.Read(scenarioFolder, path).Scenario is null ? null : bytes;
        }
        finally
        {
            trial.Delete(recursive: true);
        }
    }
}
