using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scheduler.Store;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Surroundings;

/// <summary>Ready when the store answers soon.</summary>
internal sealed class StoreHealth(SchedulerStore store) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.PingAsync(cancellationToken).WaitAsync(Patience, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(WorkerText.Of("StoreSilent").Spoken(), fault);
        }
    }
}
