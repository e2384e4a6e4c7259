using System.Diagnostics;

namespace Scheduler.Cli.Surroundings;

/// <summary>The most memory that this process ever held.</summary>
internal static class PeakMemory
{
    /// <summary>Peak resident memory in bytes.</summary>
    public static long Bytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
