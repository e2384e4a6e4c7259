using Scheduler.Files.Scenarios;
using Scheduler.Store;

namespace Scheduler.Worker.Executing;

/// <summary>A stored scenario as a temporary folder, for those who read folders.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-scenario");

    public string Path => folder.FullName;

    public static async Task<ScenarioFolder> OfAsync(SchedulerStore store, string hash, CancellationToken cancelled)
    {
        var folder = new ScenarioFolder();
        try
        {
            await WriteAsync(store, hash, folder.Path, cancelled).ConfigureAwait(false);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <exception cref="InvalidDataException">The store has no such scenario.</exception>
    public static async Task WriteAsync(SchedulerStore store, string hash, string path, CancellationToken cancelled)
    {
        var files = await store.Scenarios.FilesAsync(hash, cancelled).ConfigureAwait(false);
        if (files.IsEmpty) throw new InvalidDataException($"The store has no files of the scenario {hash}.");
        foreach (var file in files)
        {
            var place = System.IO.Path.Combine(path, file.Name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            await File.WriteAllBytesAsync(place, file.Bytes, cancelled).ConfigureAwait(false);
        }
    }

    /// <summary>The scenario in it, which was without a fault when it was stored.</summary>
    /// <exception cref="InvalidDataException">This release finds faults in it.</exception>
    public Domain.Scenarios.Scenario Read() =>
        ScenarioReader.Read(Path).Scenario ?? throw new InvalidDataException("The stored scenario has faults; a later release reads more strictly. Add it again.");

    public void Dispose() => folder.Delete(recursive: true);
}
