using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Surroundings;

/// <summary>Ready while runs can be taken: there is room for them.</summary>
internal sealed class RoomHealth(WorkerOptions options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(DataRoom.Problem(options) is { } problem ? HealthCheckResult.Unhealthy(problem.Spoken()) : HealthCheckResult.Healthy());
}
