namespace Scheduler.Worker.Tests.Running;

/// <summary>The true time, by which pauses are over a good deal sooner.</summary>
internal sealed class HurriedTime(int times) : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime / times, period);
}
