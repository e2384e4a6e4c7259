using Scheduler.Store;
using Scheduler.Store.Runs;

namespace Scheduler.Worker.Executing;

/// <summary>Folder of one attempt at a run: the scenario, the plans to begin with, and what comes out. It is taken away when the attempt is over.</summary>
internal sealed class RunFolder : IDisposable
{
    private RunFolder(string path) => Path = path;

    public string Path { get; }

    public string Scenario => System.IO.Path.Combine(Path, "scenario");

    public string Output => System.IO.Path.Combine(Path, "out");

    /// <summary>The plan in force.</summary>
    public string BasePlan => System.IO.Path.Combine(Path, "from.json");

    /// <summary>What is changed in the scenario.</summary>
    public string Patches => System.IO.Path.Combine(Path, "patches.json");

    /// <summary>Where the attempt before has stopped, or a plan of another run.</summary>
    public string StartPlan => System.IO.Path.Combine(Path, "start.json");

    /// <exception cref="InvalidDataException">The store lacks what the run needs.</exception>
    public static async Task<RunFolder> MakeAsync(string dataFolder, SchedulerStore store, Run run, RunRequest request, CancellationToken cancelled)
    {
        // Whole, since the solve works in a folder of its own.
        var folder = new RunFolder(System.IO.Path.GetFullPath(System.IO.Path.Combine(dataFolder, "runs", $"{run.Id}-{run.Fence}")));
        if (Directory.Exists(folder.Path)) Directory.Delete(folder.Path, recursive: true);
        Directory.CreateDirectory(folder.Scenario);
        await ScenarioFolder.WriteAsync(store, run.ScenarioHash, folder.Scenario, cancelled).ConfigureAwait(false);
        if (request.Patches is { } patches) await File.WriteAllTextAsync(folder.Patches, patches, cancelled).ConfigureAwait(false);
        if (request.BasePlanHash is { } plan) await WritePlanAsync(folder.BasePlan, plan).ConfigureAwait(false);
        else if (run.CheckpointHash is { } checkpoint) await WritePlanAsync(folder.StartPlan, checkpoint).ConfigureAwait(false);
        else if (request.StartPlanHash is { } start) await WritePlanAsync(folder.StartPlan, start).ConfigureAwait(false);
        return folder;

        async Task WritePlanAsync(string path, string hash) => await File.WriteAllBytesAsync(
            path,
            await store.Proposals.ReadPlanAsync(hash, cancelled).ConfigureAwait(false) ?? throw new InvalidDataException($"The store has no plan {hash}."),
            cancelled).ConfigureAwait(false);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // The next start clears it away.
        }
    }
}
