using System.IO.Compression;
using System.Security.Claims;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Keys;
using Scheduler.Store.Scenarios;
using Scheduler.Worker.Access;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Scenarios: add a folder as a ZIP, list, and the plan in force of each id.</summary>
internal static class ScenarioEndpoints
{
    /// <summary>A scenario has a dozen files.</summary>
    private const int MostFiles = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/scenarios").WithTags("Scenarios");
        group.MapPost("/", AddAsync).RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner)).Accepts<Stream>("application/zip")
            .Produces<ScenarioView>(StatusCodes.Status201Created).Produces<ScenarioView>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Adds a scenario folder, zipped. Equal content is kept once.");
        group.MapGet("/", async (SchedulerStore store, CancellationToken cancelled) =>
                (await store.Scenarios.ListAsync(cancelled).ConfigureAwait(false)).Select(ScenarioView.Of))
            .WithSummary("All versions of all scenarios, newest first.");
        group.MapGet("/{hash}", async Task<IResult> (string hash, SchedulerStore store, CancellationToken cancelled) =>
                await store.Scenarios.FindAsync(hash, cancelled).ConfigureAwait(false) is { } scenario
                    ? TypedResults.Ok(ScenarioView.Of(scenario))
                    : Problems.NotFound("Scenario", hash))
            .Produces<ScenarioView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One version.");
        group.MapGet("/{id}/plan", async Task<IResult> (string id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Proposals.CurrentAsync(id, cancelled).ConfigureAwait(false) is { } plan
                    ? TypedResults.Ok(PlanInForceView.Of(plan))
                    : Problems.NotFound("PlanInForce", id))
            .Produces<PlanInForceView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("The plan in force of a scenario's id.");
        group.MapGet("/{id}/plans", async (string id, SchedulerStore store, CancellationToken cancelled) =>
                (await store.Proposals.HistoryAsync(id, cancelled).ConfigureAwait(false)).Select(PlanInForceView.Of))
            .WithSummary("All plans that were ever in force, newest first.");
    }

    private static async Task<IResult> AddAsync(HttpRequest request, ClaimsPrincipal user, SchedulerStore store, WorkerOptions options, CancellationToken cancelled)
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-scenario");
        try
        {
            if (await UnpackAsync(request.Body, folder.FullName, options.MostRequestBytes, cancelled).ConfigureAwait(false) is { } fault) return Problems.Wrong("body", fault);
            var read = ScenarioReader.Read(folder.FullName);
            if (read.Scenario is not { } scenario)
                return Problems.Wrong(read.Faults.Select(fault => (fault.File, FaultSentences.Of(fault))));
            var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => new StoredFile(Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'), File.ReadAllBytes(file.FullName)));
            var (stored, isNew) = await store.Scenarios.AddAsync(
                new NewScenario(scenario.ContentHash, scenario.Id, scenario.Title.Zh, scenario.Title.En, [.. files]), AccessRules.ActorOf(user), cancelled).ConfigureAwait(false);
            return isNew ? TypedResults.Created($"/api/scenarios/{stored.Hash}", ScenarioView.Of(stored)) : TypedResults.Ok(ScenarioView.Of(stored));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What is wrong with the archive, or null. Nothing is written outside of the folder, and no more than a body may have.
    private static async Task<LocalizedText?> UnpackAsync(Stream body, string folder, long most, CancellationToken cancelled)
    {
        using var copy = new MemoryStream();
        await body.CopyToAsync(copy, cancelled).ConfigureAwait(false);
        try
        {
            using var archive = new ZipArchive(copy, ZipArchiveMode.Read);
            var entries = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
            if (entries.Count is 0 or > MostFiles) return WorkerText.Of("ArchiveFiles", entries.Count, MostFiles);
            if (entries.Sum(entry => entry.Length) > most) return WorkerText.Of("ArchiveBytes", most);
            foreach (var entry in entries)
            {
                var path = Path.GetFullPath(Path.Combine(folder, entry.FullName));
                if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return WorkerText.Of("ArchiveOutside", entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await entry.ExtractToFileAsync(path, cancelled).ConfigureAwait(false);
            }

            return null;
        }
        catch (InvalidDataException)
        {
            return WorkerText.Of("NoArchive");
        }
    }
}
