namespace Scheduler.Worker.Tests.Running;

/// <summary>A test that fills a disk of its own, which only root may mount; shown as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsAllowed) Skip = "A small disk cannot be mounted here: run the tests as root on Linux.";
    }
}
