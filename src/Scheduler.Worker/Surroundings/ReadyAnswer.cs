using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Surroundings;

/// <summary>What <c>/health/ready</c> answers: "Healthy", or a problem document that says under the name of each check what is wrong.</summary>
internal static class ReadyAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report) => report.Status == HealthStatus.Healthy
        ? context.Response.WriteAsync(nameof(HealthStatus.Healthy), context.RequestAborted)
        : TypedResults.Problem(
            title: WorkerText.Of("NotReady").Spoken(),
            statusCode: StatusCodes.Status503ServiceUnavailable,
            extensions: [new("errors", report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).ToDictionary(entry => entry.Key, entry => new[] { entry.Value.Description }))])
            .ExecuteAsync(context);
}
