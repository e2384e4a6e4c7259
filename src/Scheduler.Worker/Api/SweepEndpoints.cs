using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.WhatIf;
using Scheduler.Files.Plans;
using Scheduler.Files.WhatIf;
using Scheduler.Store;
using Scheduler.Store.Content;
using Scheduler.Store.Keys;
using Scheduler.Store.Runs;
using Scheduler.Store.Sweeps;
using Scheduler.Worker.Access;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Executing;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Sweeps: many what-ifs on one scenario, each a run of its own.</summary>
internal static class SweepEndpoints
{
    private const int MostQuestions = 5_000;

    /// <summary>Single runs, which somebody waits for, come first.</summary>
    private const int UsualPriority = -10;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/sweeps").WithTags("Sweeps");
        group.MapPost("/", SubmitAsync).RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner))
            .Produces<SweepView>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Queues what-ifs on a scenario: a list, or every combination of a grid. Equal content is not solved again.");
        group.MapGet("/{id:long}", async Task<IResult> (long id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Sweeps.FindAsync(id, cancelled).ConfigureAwait(false) is { } sweep ? TypedResults.Ok(SweepView.Of(sweep)) : Problems.NotFound("Sweep", id))
            .Produces<SweepView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("A sweep and how far it is.");
        group.MapGet("/{id:long}/table.csv", TableAsync).Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The answers so far as a table. Each download is an export and stands in the audit.");
    }

    private static async Task<IResult> SubmitAsync(SweepBody body, ClaimsPrincipal user, SchedulerStore store, WorkerOptions options, CancellationToken cancelled)
    {
        var faults = Faults(body, options).ToList();
        var stored = body.Scenario is { } hash ? await store.Scenarios.FindAsync(hash, cancelled).ConfigureAwait(false) : null;
        if (stored is null) faults.Add(("scenario", WorkerText.Of("ScenarioUnknown", body.Scenario ?? "")));
        var start = body.StartRun is { } run ? await store.Runs.FileAsync(run, PlanWriter.PlanFile, cancelled).ConfigureAwait(false) : null;
        if (body.StartRun is not null && start is null) faults.Add(("startRun", WorkerText.Of("RunWithoutPlan", body.StartRun)));
        if (faults.Count > 0) return Problems.Wrong(faults);

        using var folder = await ScenarioFolder.OfAsync(store, stored!.Hash, cancelled).ConfigureAwait(false);
        var scenario = folder.Read();
        var questions = ImmutableArray.CreateBuilder<NewSweepRun>();
        foreach (var (question, place) in Questions(body))
        {
            if (Patches(question, scenario, folder.Path, fault => faults.Add((place, fault))) is not { } patches) continue;
            var request = new RunRequest
            {
                Seconds = body.Seconds ?? options.RunSeconds,
                Gap = body.Gap,
                Seed = body.Seed ?? 1,
                Patches = patches,
                StartPlanHash = start is null ? null : ContentHash.Of(start),
            };
            questions.Add(new NewSweepRun(question.Label ?? place, new NewRun(
                RunKey.Of(RunKind.WhatIf, stored.Hash, request),
                RunKind.WhatIf,
                stored.Hash,
                request.ToJson(),
                body.Priority ?? UsualPriority,
                options.MaxAttempts,
                RunKey.NewCorrelation())));
        }

        if (faults.Count > 0) return Problems.Wrong(faults);
        var id = await store.Sweeps.SubmitAsync(stored.Hash, JsonSerializer.Serialize(body, JsonSerializerOptions.Web), questions.ToImmutable(), AccessRules.ActorOf(user), cancelled).ConfigureAwait(false);
        return TypedResults.Created($"/api/sweeps/{id}", SweepView.Of((await store.Sweeps.FindAsync(id, cancelled).ConfigureAwait(false))!));
    }

    private static IEnumerable<(string Field, LocalizedText Fault)> Faults(SweepBody body, WorkerOptions options)
    {
        (string Field, int? Found, int Least, int Most)[] numbers =
        [
            ("seconds", body.Seconds, 1, options.MostRunSeconds), ("gap", body.Gap, 0, 100), ("seed", body.Seed, 0, int.MaxValue), ("priority", body.Priority, -100, 100),
        ];
        foreach (var (field, found, least, most) in numbers)
        {
            if (found < least || found > most) yield return (field, WorkerText.Of("OutOfRange", found, least, most));
        }

        var asked = body.Grid.IsEmpty ? body.Questions.Length : body.Grid.Aggregate(1L, (count, axis) => Math.Min(count * axis.Length, int.MaxValue));
        if (!body.Grid.IsEmpty && !body.Questions.IsEmpty) yield return ("grid", WorkerText.Of("QuestionsOrGrid"));
        else if (asked is 0 or > MostQuestions) yield return (body.Grid.IsEmpty ? "questions" : "grid", WorkerText.Of("QuestionCount", asked, MostQuestions));
    }

    private static IEnumerable<(QuestionBody Question, string Place)> Questions(SweepBody body)
    {
        if (body.Grid.IsEmpty) return body.Questions.Select((question, index) => (question, Place("questions", index)));
        IEnumerable<(QuestionBody Question, string Place)> product = [(new QuestionBody("", []), "grid")];
        foreach (var axis in body.Grid)
        {
            product = product.SelectMany(one => axis.Select((choice, index) => (
                new QuestionBody(
                    string.Join(" · ", new[] { one.Question.Label, choice.Label ?? $"{index}" }.Where(label => label!.Length > 0)),
                    [.. (one.Question.Patches ?? []).Concat(choice.Patches ?? []).Select(patch => patch?.DeepClone())]),
                Place(one.Place, index))));
        }

        return product;

        static string Place(string before, int index) => string.Create(CultureInfo.InvariantCulture, $"{before}[{index}]");
    }

    // The patches in their canonical form; null after all that is wrong with them was told.
    private static string? Patches(QuestionBody question, Scenario scenario, string folder, Action<LocalizedText> tell)
    {
        var file = Path.Combine(folder, "patches.json");
        File.WriteAllText(file, (question.Patches ?? []).ToJsonString());
        var read = PatchFile.Read(file);
        foreach (var fault in read.Faults) tell(FaultSentences.Of(fault));
        if (read.Patches is not { } patches) return null;
        var result = ScenarioPatcher.Apply(scenario, patches);
        foreach (var fault in result.Faults) tell(FaultSentences.Of(read.Place(fault)));
        return result.Scenario is null ? null : Encoding.UTF8.GetString(PatchFile.Bytes(patches));
    }

    private static async Task<IResult> TableAsync(long id, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        if (await store.Sweeps.FindAsync(id, cancelled).ConfigureAwait(false) is not { } sweep) return Problems.NotFound("Sweep", id);
        await store.Audit.AppendAsync(AccessRules.ActorOf(user), "sweep.exported", $"sweep {id}", "table.csv", cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(SweepTable.Bytes(sweep), "text/csv; charset=utf-8", $"sweep-{id}.csv");
    }
}
