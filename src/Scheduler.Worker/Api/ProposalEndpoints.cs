using System.Security.Claims;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Store.Proposals;
using Scheduler.Worker.Access;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>Proposals and decisions about them.</summary>
internal static class ProposalEndpoints
{
    private const int MostPerPage = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/proposals").WithTags("Proposals");
        group.MapGet("/", async (SchedulerStore store, CancellationToken cancelled, bool pending = false) =>
                (await store.Proposals.ListAsync(pending ? ProposalState.Pending : null, MostPerPage, cancelled).ConfigureAwait(false)).Select(ProposalView.Of))
            .WithSummary("Proposals, newest first; with pending=true only those that wait.");
        group.MapGet("/{id:long}", async Task<IResult> (long id, SchedulerStore store, CancellationToken cancelled) =>
                await store.Proposals.FindAsync(id, cancelled).ConfigureAwait(false) is { } proposal ? TypedResults.Ok(ProposalView.Of(proposal)) : Problems.NotFound("Proposal", id))
            .Produces<ProposalView>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("One proposal.");
        MapDecision("approve", "Puts a proposed plan in force.", (store, id, actor, note, cancelled) => store.ApproveAsync(id, actor, note, cancelled));
        MapDecision("reject", "Rejects a proposed plan.", (store, id, actor, note, cancelled) => store.RejectAsync(id, actor, note, cancelled));

        void MapDecision(string verb, string summary, Func<ProposalStore, long, Actor, string, CancellationToken, Task<Decision>> decide) =>
            group.MapPost($"/{{id:long}}/{verb}", async Task<IResult> (long id, DecisionBody body, ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled) =>
                    await decide(store.Proposals, id, AccessRules.ActorOf(user), body.Note ?? "", cancelled).ConfigureAwait(false) switch
                    {
                        Decision.Taken => TypedResults.Ok(ProposalView.Of((await store.Proposals.FindAsync(id, cancelled).ConfigureAwait(false))!)),
                        Decision.Unknown => Problems.NotFound("Proposal", id),
                        Decision.DecidedBefore => Problems.Conflict(WorkerText.Of("DecidedBefore", id)),
                        _ => Problems.Conflict(WorkerText.Of("Overtaken", id)),
                    })
                .RequireAuthorization(AccessRules.PolicyOf(KeyRole.Approver)).Produces<ProposalView>()
                .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).WithSummary(summary);
    }
}
