using System.Security.Claims;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Store;
using Scheduler.Verification.Differences;
using Scheduler.Worker.Access;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Api;

/// <summary>What differs between the plans of two runs.</summary>
internal static class CompareEndpoints
{
    private static readonly string[] Formats = ["json", "csv"];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/compare", CompareAsync).WithTags("Runs").Produces<ComparisonView>().ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithSummary("What differs between the plans of two runs, by level, city, company, line and day. With format=csv a table, which is an export and stands in the audit.");

    private static async Task<IResult> CompareAsync(
        ClaimsPrincipal user, SchedulerStore store, CancellationToken cancelled, long? a = null, long? b = null, string format = "json")
    {
        var faults = new List<(string Field, LocalizedText Fault)>();
        if (!Formats.Contains(format)) faults.Add(("format", WorkerText.Of("NoFormat", format, string.Join(", ", Formats))));
        var planA = await ReadAsync("a", a).ConfigureAwait(false);
        var planB = await ReadAsync("b", b).ConfigureAwait(false);
        if (planA is not null && planB is not null && Comparability.FaultOf(planA.Scenario, planB.Scenario) is { } fault)
            faults.Add(("b", FaultSentences.Joined(fault.Problem, fault.Found, fault.Allowed, fault.Remedy)));
        if (planA is null || planB is null || faults.Count > 0) return Problems.Wrong(faults);

        var differences = PlanDifferencesCount.Of(planA, planB);
        if (format == "json") return TypedResults.Ok(ComparisonView.Of(a!.Value, b!.Value, differences));
        await store.Audit.AppendAsync(AccessRules.ActorOf(user), "comparison.exported", $"runs {a} and {b}", "differences.csv", cancelled).ConfigureAwait(false);
        return TypedResults.Bytes(DifferencesCsv.Bytes(differences), "text/csv; charset=utf-8", $"differences-{a}-{b}.csv");

        async Task<ComparedPlan?> ReadAsync(string field, long? id)
        {
            if (id is null)
            {
                faults.Add((field, WorkerText.Of("NameTheRun")));
                return null;
            }

            var (plan, problem) = await ComparedRun.ReadAsync(store, id.Value, cancelled).ConfigureAwait(false);
            if (problem is not null) faults.Add((field, problem));
            return plan;
        }
    }
}
