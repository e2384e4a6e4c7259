using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.Store;
using Scheduler.Store.Runs;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Executing;

namespace Scheduler.Worker.Nightly;

/// <summary>Plans again, near the plan in force, what the facts of the day have changed. What comes out is a proposal, or word that nothing is worth changing.</summary>
internal sealed partial class NightlyPlanner(SchedulerStore store, WorkerOptions options, ILogger<NightlyPlanner> logger)
{
    /// <summary>Before what people have queued without a wish of their own.</summary>
    private const int Priority = 10;

    /// <summary>Queues a run for every plan in force. A scenario that cannot be planned does not keep the others from it.</summary>
    /// <exception cref="StoreAwayException">And others of <see cref="StoreFault"/>: asked again later, it goes on where it was.</exception>
    public async Task SubmitAllAsync(LocalDate today, CancellationToken cancelled)
    {
        foreach (var inForce in await store.Proposals.AllCurrentAsync(cancelled).ConfigureAwait(false))
        {
            try
            {
                var (run, _, why) = await SubmitAsync(inForce.ScenarioId, today, RunStore.Software, cancelled).ConfigureAwait(false);
                if (run is not null) LogQueued(run.Id, inForce.ScenarioId, today);
                else LogNothing(inForce.ScenarioId, why!.En);
            }
            catch (Exception fault) when (fault is not OperationCanceledException && !StoreFault.IsPassing(fault))
            {
                LogFault(inForce.ScenarioId, fault);
            }
        }
    }

    /// <summary>Queues the nightly run of one scenario.</summary>
    /// <param name="scenarioId">Whose plan in force is planned again.</param>
    /// <param name="today">The day that has just begun; facts are known up to the day before.</param>
    /// <param name="actor">Who wants it.</param>
    /// <returns>The run, whether it is new, and why there is none.</returns>
    public async Task<(Run? Run, bool IsNew, LocalizedText? WhyNot)> SubmitAsync(string scenarioId, LocalDate today, Actor actor, CancellationToken cancelled)
    {
        if (await store.Proposals.CurrentAsync(scenarioId, cancelled).ConfigureAwait(false) is not { } inForce)
            return (null, false, NightlyText.Catalog.Format("Nothing.InForce", scenarioId));
        var latest = (await store.Scenarios.LatestAsync(scenarioId, cancelled).ConfigureAwait(false))!;
        var facts = await NightlyFacts.GatherAsync(store, latest, Path.Combine(options.FeedFolder, scenarioId), today, cancelled).ConfigureAwait(false);
        var frozen = today.PlusDays(options.NightlyFrozenDays);
        if (facts.NoticeUntil > frozen) frozen = facts.NoticeUntil.Value;
        if (frozen >= facts.Horizon.To) return (null, false, NightlyText.Catalog.Format("Nothing.Left", frozen, facts.Horizon.To));

        var request = new RunRequest
        {
            Seconds = options.NightlySeconds,
            Worth = options.NightlyWorth,
            Propose = true,
            BaseNumber = inForce.Number,
            BasePlanHash = inForce.PlanHash,
            AsOf = LocalDatePattern.Iso.Format(today),
            FrozenUntil = frozen < facts.Horizon.From ? null : LocalDatePattern.Iso.Format(frozen),
            Notes = facts.Notes,
        };
        var run = new NewRun(
            RunKey.Of(RunKind.Nightly, facts.Hash, request), RunKind.Nightly, facts.Hash, request.ToJson(), Priority, options.MaxAttempts, RunKey.NewCorrelation());
        var (stored, isNew) = await store.Runs.SubmitAsync(run, actor, cancelled).ConfigureAwait(false);
        return (stored, isNew, null);
    }

    [LoggerMessage(LogLevel.Information, "Run {Run} plans {Scenario} again for the night of {Today}")]
    private partial void LogQueued(long run, string scenario, LocalDate today);

    [LoggerMessage(LogLevel.Information, "No nightly run of {Scenario}: {Why}")]
    private partial void LogNothing(string scenario, string why);

    [LoggerMessage(LogLevel.Error, "No nightly run of {Scenario}")]
    private partial void LogFault(string scenario, Exception fault);
}
