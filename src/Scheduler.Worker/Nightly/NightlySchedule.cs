using Quartz;
using Scheduler.Worker.Configuration;

namespace Scheduler.Worker.Nightly;

/// <summary>Says when the nights are. A schedule that stands already is left alone, since it knows which night was missed while no worker was there.</summary>
internal sealed class NightlySchedule(ISchedulerFactory factory, WorkerOptions options) : IHostedService
{
    private static readonly TriggerKey Key = new("nightly");

    /// <summary>One zone for the whole country, without summer time.</summary>
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await factory.GetScheduler(cancellationToken).ConfigureAwait(false);
        if (options.NightlyCron.Length == 0)
        {
            await scheduler.DeleteJob(NightlyJob.Key, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await scheduler.GetTrigger(Key, cancellationToken).ConfigureAwait(false) is ICronTrigger { CronExpressionString: var known } && known == options.NightlyCron) return;
        // A night in which the worker dies while it queues is queued by whoever comes next.
        var job = JobBuilder.Create<NightlyJob>().WithIdentity(NightlyJob.Key).StoreDurably().RequestRecovery().Build();
        var trigger = TriggerBuilder.Create().WithIdentity(Key).ForJob(NightlyJob.Key)
            .WithCronSchedule(options.NightlyCron, cron => cron.InTimeZone(China).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, cancellationToken).ConfigureAwait(false);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
