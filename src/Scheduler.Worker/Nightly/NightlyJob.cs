using NodaTime;
using Quartz;
using Scheduler.Domain.Counting;
using Scheduler.Worker.Executing;

namespace Scheduler.Worker.Nightly;

/// <summary>What happens at night. It only queues: solving would keep the cluster's check-ins waiting.</summary>
[DisallowConcurrentExecution]
internal sealed partial class NightlyJob(NightlyPlanner planner, TimeProvider time, ILogger<NightlyJob> logger) : IJob
{
    public static readonly JobKey Key = new("nightly");

    /// <summary>A night whose store is away or full is tried again this often, four hours long: people come in the morning.</summary>
    private const int Tries = 960;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var today = ChinaTime.DateOf(Instant.FromDateTimeOffset(time.GetUtcNow()));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // What was queued before a fault is found again, since a night is one run.
                await planner.SubmitAllAsync(today, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception fault) when (StoreFault.IsPassing(fault) && attempt < Tries)
            {
                LogAgain(today, attempt, fault);
                await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The night of {Today} cannot be queued, attempt {Attempt}; it is tried again soon")]
    private partial void LogAgain(LocalDate today, int attempt, Exception fault);
}
