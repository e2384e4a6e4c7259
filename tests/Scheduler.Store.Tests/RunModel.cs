using Scheduler.Store.Runs;

namespace Scheduler.Store.Tests;

/// <summary>The life of runs in a few lines of memory: what the store must do, without any database.</summary>
internal sealed class RunModel
{
    private readonly List<Entry> runs = [];

    public IEnumerable<(long Id, RunState State, int Attempt, long Fence, string? Result)> Runs =>
        runs.Select(run => (run.Id, run.State, run.Attempt, run.Fence, run.Result));

    public (long Id, bool IsNew) Submit(string key, int priority, int maxAttempts, Func<long> newId)
    {
        if (runs.SingleOrDefault(run => run.Key == key && run.State is (RunState.Queued or RunState.Running or RunState.Done)) is { } living)
            return (living.Id, false);
        runs.Add(new Entry { Id = newId(), Key = key, Priority = priority, MaxAttempts = maxAttempts });
        return (runs[^1].Id, true);
    }

    public (long Id, long Fence)? Claim()
    {
        if (runs.Where(run => run.State == RunState.Queued).OrderByDescending(run => run.Priority).ThenBy(run => run.Id).FirstOrDefault() is not { } next) return null;
        (next.State, next.Attempt, next.Fence) = (RunState.Running, next.Attempt + 1, next.Fence + 1);
        return (next.Id, next.Fence);
    }

    public Lease Heartbeat(long id, long fence) => Held(id, fence) is not { } run ? Lease.Lost : run.CancelRequested ? Lease.CancelRequested : Lease.Held;

    public Recording Complete(long id, long fence, RunState state, string result) => Under(id, fence, run => (run.State, run.Result) = (state, result));

    public Recording FailAttempt(long id, long fence) => Under(id, fence, GiveUp);

    public Recording Release(long id, long fence) => Under(id, fence, run => (run.State, run.Attempt) = (RunState.Queued, run.Attempt - 1));

    public void Cancel(long id)
    {
        var run = runs.Single(run => run.Id == id);
        if (run.State is not (RunState.Queued or RunState.Running) || run.CancelRequested) return;
        run.CancelRequested = true;
        if (run.State == RunState.Queued) run.State = RunState.Cancelled;
    }

    public void LoseWorkers()
    {
        foreach (var run in runs.Where(run => run.State == RunState.Running)) GiveUp(run);
    }

    private static void GiveUp(Entry run) =>
        run.State = run.CancelRequested ? RunState.Cancelled : run.Attempt >= run.MaxAttempts ? RunState.Parked : RunState.Queued;

    private Entry? Held(long id, long fence) => runs.SingleOrDefault(run => run.Id == id && run.Fence == fence && run.State == RunState.Running);

    private Recording Under(long id, long fence, Action<Entry> write)
    {
        if (Held(id, fence) is { } run)
        {
            write(run);
            return Recording.Recorded;
        }

        return runs.Any(over => over.Id == id && over.Fence == fence && over.State is not (RunState.Queued or RunState.Running)) ? Recording.AlreadyRecorded : Recording.Refused;
    }

    private sealed class Entry
    {
        public long Id { get; init; }

        public string Key { get; init; } = "";

        public int Priority { get; init; }

        public int MaxAttempts { get; init; }

        public RunState State { get; set; }

        public int Attempt { get; set; }

        public long Fence { get; set; }

        public bool CancelRequested { get; set; }

        public string? Result { get; set; }
    }
}
