using System.Security.Claims;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Counting;
using Scheduler.Store.Keys;
using Scheduler.Worker.Access;
using Scheduler.Worker.Nightly;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>The nightly run by hand, such as when the feed came late.</summary>
internal static class NightlyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/scenarios/{id}/nightly", SubmitAsync).WithTags("Runs")
        .RequireAuthorization(AccessRules.PolicyOf(KeyRole.Planner))
        .Produces<RunView>(StatusCodes.Status201Created).Produces<RunView>().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .WithSummary("Plans the plan in force of a scenario again with the facts of the day, as every night.");

    private static async Task<IResult> SubmitAsync(
        string id, NightlyBody body, ClaimsPrincipal user, NightlyPlanner planner, TimeProvider time, CancellationToken cancelled)
    {
        var today = ChinaTime.DateOf(Instant.FromDateTimeOffset(time.GetUtcNow()));
        if (body.AsOf is { } text)
        {
            if (LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var asOf }) return Problems.Wrong("asOf", WorkerText.Of("NoDate", text));
            today = asOf;
        }

        var (run, isNew, why) = await planner.SubmitAsync(id, today, AccessRules.ActorOf(user), cancelled).ConfigureAwait(false);
        if (run is null) return Problems.Conflict(why!);
        return isNew ? TypedResults.Created($"/api/runs/{run.Id}", RunView.Of(run)) : TypedResults.Ok(RunView.Of(run));
    }
}
