using NodaTime;
using Quartz;
using Scheduler.Domain.Counting;

namespace Scheduler.Worker.Nightly;

/// <summary>What happens at night. It only queues: solving would keep the cluster's check-ins waiting.</summary>
[DisallowConcurrentExecution]
internal sealed class NightlyJob(NightlyPlanner planner, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("nightly");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await planner.SubmitAllAsync(
        ChinaTime.DateOf(Instant.FromDateTimeOffset(time.GetUtcNow())), cancellationToken).ConfigureAwait(false);
}
