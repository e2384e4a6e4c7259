using Scheduler.Domain.Differences;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Plans;
using Scheduler.Files.WhatIf;
using Scheduler.Store;
using Scheduler.Worker.Executing;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>The plan of a run with the scenario that it was solved for, patches and all.</summary>
internal static class ComparedRun
{
    /// <summary>The plan, or why there is none.</summary>
    /// <exception cref="InvalidDataException">This release finds faults in what an earlier one has stored.</exception>
    public static async Task<(ComparedPlan? Plan, LocalizedText? Problem)> ReadAsync(SchedulerStore store, long id, CancellationToken cancelled)
    {
        if (await store.Runs.FindAsync(id, cancelled).ConfigureAwait(false) is not { } run) return (null, WorkerText.Of("NotFound", WorkerText.Of("Run", id)));
        if (await store.Runs.FileAsync(id, PlanWriter.PlanFile, cancelled).ConfigureAwait(false) is not { } bytes) return (null, WorkerText.Of("RunWithoutPlan", id));

        using var folder = await ScenarioFolder.OfAsync(store, run.ScenarioHash, cancelled).ConfigureAwait(false);
        var scenario = folder.Read();

        // The scenario has been read; what is written beside it now is no fault of its folder.
        if (RunRequest.Parse(run.Request).Patches is { } patches) scenario = Patched(scenario, patches, Path.Combine(folder.Path, "patches.json"));
        var path = Path.Combine(folder.Path, PlanWriter.PlanFile);
        await File.WriteAllBytesAsync(path, bytes, cancelled).ConfigureAwait(false);
        var file = PlanReader.Read(path);
        return file.Plan is { } plan
            ? (new($"run {id}", scenario, plan, file.ClaimedLevels), null)
            : throw new InvalidDataException($"The stored plan of run {id} has faults; a later release reads more strictly.");
    }

    private static Scenario Patched(Scenario scenario, string patches, string path)
    {
        File.WriteAllText(path, patches);
        return PatchFile.Read(path).Patches is { } list && ScenarioPatcher.Apply(scenario, list).Scenario is { } patched
            ? patched
            : throw new InvalidDataException("The stored patches have faults; a later release reads more strictly.");
    }
}
