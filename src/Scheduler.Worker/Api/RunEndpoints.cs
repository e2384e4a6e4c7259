using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Store.Runs;
using Scheduler.Worker.Access;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Executing;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Runs: submit, list, follow, cancel, and what they made.</summary>
internal static class RunEndpoints
{
    private const int MostPerPage = 500;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/runs").WithTags("Runs");
        group.MapPost("/", SubmitAsync).RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner))
            .Produces<RunView>(StatusCodes.Status201Created).Produces<RunView>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("Queues a run, or gives back the one of equal content.");
        group.MapGet("/", ListAsync).Produces<RunView[]>().ProducesProblem(StatusCodes.Status422UnprocessableEntity).WithSummary("Runs, newest first.");
        group.MapGet("/{id:long}", async Task<IResult> (long id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Runs.FindAsync(id, cancelled).ConfigureAwait(false) is { } run ? TypedResults.Ok(RunView.Of(run)) : Problems.NotFound("Run", id))
            .Produces<RunView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One run.");
        group.MapPost("/{id:long}/cancel", async Task<IResult> (long id, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled) =>
                await store.Runs.CancelAsync(id, AccessRules.ActorOf(user), cancelled).ConfigureAwait(false) is { } run ? TypedResults.Ok(RunView.Of(run)) : Problems.NotFound("Run", id))
            .RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner)).Produces<RunView>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Ends a run; a running one keeps its best plan.");
        group.MapGet("/{id:long}/events", FollowAsync).Produces(StatusCodes.Status200OK, contentType: "text/event-stream").ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What happens to a run, as server-sent events, until it is over. Last-Event-ID goes on from there.");
        group.MapGet("/{id:long}/files", async (long id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Runs.FileNamesAsync(id, cancelled).ConfigureAwait(false))
            .WithSummary("Names of the files that a run made.");
        group.MapGet("/{id:long}/files/{name}", FileAsync).Produces(StatusCodes.Status200OK).ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("One of these files. Each download is an export and stands in the audit.");
    }

    private static async Task<IResult> SubmitAsync(NewRunBody body, ClaimsPrincipal user, SchedulerStore store, WorkerOptions options, CancellationToken cancelled)
    {
        var faults = Faults(body, options).ToList();
        var scenario = body.Scenario is { } hash ? await store.Scenarios.FindAsync(hash, cancelled).ConfigureAwait(false) : null;
        if (scenario is null) faults.Add(("scenario", WorkerText.Of("ScenarioUnknown", body.Scenario ?? "")));
        var inForce = scenario is not null && body.FromPlanInForce ? await store.Proposals.CurrentAsync(scenario.ScenarioId, cancelled).ConfigureAwait(false) : null;
        if (scenario is not null && body.FromPlanInForce && inForce is null) faults.Add(("fromPlanInForce", WorkerText.Of("NoPlanInForce", scenario.ScenarioId)));
        if (faults.Count > 0) return Problems.Wrong(faults);

        var current = inForce ?? (body.Propose ? await store.Proposals.CurrentAsync(scenario!.ScenarioId, cancelled).ConfigureAwait(false) : null);
        var request = new RunRequest
        {
            Seconds = body.Seconds ?? (body.Work is null ? options.RunSeconds : null),
            Work = body.Work,
            Seed = body.Seed ?? 1,
            Worth = body.Worth,
            Propose = body.Propose,
            BaseNumber = current?.Number ?? 0,
            BasePlanHash = inForce?.PlanHash,
        };
        var run = new NewRun(
            RunKey.Of(RunKind.Plan, scenario!.Hash, request), RunKind.Plan, scenario.Hash, request.ToJson(), body.Priority ?? 0, options.MaxAttempts, RunKey.NewCorrelation());
        var (stored, isNew) = await store.Runs.SubmitAsync(run, AccessRules.ActorOf(user), cancelled).ConfigureAwait(false);
        return isNew ? TypedResults.Created($"/api/runs/{stored.Id}", RunView.Of(stored)) : TypedResults.Ok(RunView.Of(stored));
    }

    private static IEnumerable<(string Field, LocalizedText Fault)> Faults(NewRunBody body, WorkerOptions options)
    {
        (string Field, int? Found, int Least, int Most)[] numbers =
        [
            ("seconds", body.Seconds, 1, options.MostRunSeconds), ("work", body.Work, 0, int.MaxValue), ("seed", body.Seed, 0, int.MaxValue),
            ("worth", body.Worth, 0, 100), ("priority", body.Priority, -100, 100),
        ];
        foreach (var (field, found, least, most) in numbers)
        {
            if (found < least || found > most) yield return (field, WorkerText.Of("OutOfRange", found, least, most));
        }

        if (body.Worth is not null && !body.FromPlanInForce) yield return ("worth", WorkerText.Of("WorthAlone"));
    }

    private static async Task<IResult> ListAsync(
        SchedulerStore store, CancellationToken cancelled, string? state = null, string? kind = null, long? before = null, int most = 50)
    {
        var faults = new List<(string, LocalizedText)>();
        var states = Enum.GetValues<RunState>().ToDictionary(RunWords.Of);
        var kinds = Enum.GetValues<RunKind>().ToDictionary(RunWords.Of);
        if (state is not null && !states.ContainsKey(state)) faults.Add(("state", WorkerText.Of("NoState", state, string.Join(", ", states.Keys))));
        if (kind is not null && !kinds.ContainsKey(kind)) faults.Add(("kind", WorkerText.Of("NoKind", kind, string.Join(", ", kinds.Keys))));
        if (most is < 1 or > MostPerPage) faults.Add(("most", WorkerText.Of("OutOfRange", most, 1, MostPerPage)));
        if (faults.Count > 0) return Problems.Wrong(faults);
        var filter = new RunFilter(state is null ? null : states[state], kind is null ? null : kinds[kind], before, most);
        return TypedResults.Ok((await store.Runs.ListAsync(filter, cancelled).ConfigureAwait(false)).Select(RunView.Of));
    }

    private static async Task<IResult> FollowAsync(long id, HttpRequest request, SchedulerStore store, CancellationToken cancelled)
    {
        if (await store.Runs.FindAsync(id, cancelled).ConfigureAwait(false) is null) return Problems.NotFound("Run", id);
        var after = long.TryParse(request.Headers["Last-Event-ID"], out var last) ? last : 0;
        return TypedResults.ServerSentEvents(EventsAsync(store, id, after, cancelled));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(SchedulerStore store, long id, long after, [EnumeratorCancellation] CancellationToken cancelled)
    {
        while (true)
        {
            // Asked before the events, so that the last of them cannot be missed.
            var isOver = (await store.Runs.FindAsync(id, cancelled).ConfigureAwait(false))!.IsOver;
            foreach (var one in await store.Runs.EventsAsync(id, after, cancelled).ConfigureAwait(false))
            {
                after = one.Seq;
                yield return new SseItem<string>(one.Payload, one.Kind) { EventId = one.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            }

            if (isOver) yield break;
            await Task.Delay(BetweenLooks, cancelled).ConfigureAwait(false);
        }
    }

    private static async Task<IResult> FileAsync(long id, string name, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled)
    {
        if (await store.Runs.FileAsync(id, name, cancelled).ConfigureAwait(false) is not { } bytes) return Problems.NotFound("RunFile", id, name);
        await store.Audit.AppendAsync(AccessRules.ActorOf(user), "run.exported", $"run {id}", name, cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(bytes, name switch
        {
            PlanWriter.ReportFile => "text/html; charset=utf-8",
            PlanWriter.TableFile or PlanWriter.ChangesFile => "text/csv; charset=utf-8",
            _ => "application/json",
        });
    }
}
