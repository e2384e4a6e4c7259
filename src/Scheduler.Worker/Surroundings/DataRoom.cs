using Scheduler.Domain.Text;
using Scheduler.Worker.Configuration;
using Scheduler.Worker.Texts;

namespace Scheduler.Worker.Surroundings;

/// <summary>Whether the disk of the data folder has room for a solve and its result. A worker without room takes no run: it would only lose it.</summary>
internal static class DataRoom
{
    private const long Megabyte = 1_000_000;

    /// <summary>What is wrong, for people; null while there is room.</summary>
    public static LocalizedText? Problem(WorkerOptions options)
    {
        var free = new DriveInfo(Path.GetFullPath(options.DataFolder)).AvailableFreeSpace / Megabyte;
        return free >= options.LeastFreeMegabytes
            ? null
            : WorkerText.Of("NoRoom", free, options.LeastFreeMegabytes);
    }
}
