using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Worker.Access;

namespace Scheduler.Worker.Api;

/// <summary>The audit, for who may see it.</summary>
internal static class AuditEndpoints
{
    private const int Page = 1_000;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/audit", async (SchedulerStore store, CancellationToken cancelled, long after = 0) =>
                (await store.Audit.ListAsync(after, Page, cancelled).ConfigureAwait(false)).Select(AuditView.Of))
            .RequireAuthorization(AccessRules.PolicyOf(KeyRole.Admin)).WithTags("Audit").WithSummary("Rows after a number, in order, a thousand at a time.");
}
