using System.Globalization;

namespace Scheduler.CpSat;

/// <summary>Examines the machine for <see cref="DoctorReport"/>.</summary>
internal static class Doctor
{
    private const long Megabyte = 1L << 20;

    public static DoctorReport Examine(SolverHinge hinge)
    {
        var options = new CpSatOptions();
        var total = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var available = AvailableMemory() is { } free ? Math.Min(free, total) : (long?)null;
        return Report(hinge, options.Parallelism, total, available, options.MaxChildMemoryMegabytes * Megabyte);
    }

    internal static DoctorReport Report(SolverHinge hinge, int cores, long total, long? available, long perChild) =>
        new(hinge, cores, total, available, perChild, [.. Advise(hinge, cores, available ?? total, perChild)]);

    private static IEnumerable<DoctorAdvice> Advise(SolverHinge hinge, int cores, long memory, long perChild)
    {
        if (!hinge.IsUsable)
            yield return new(DoctorAdvice.SolverMissing, hinge.Problem!);
        if (hinge.HasJspi == false)
            yield return new(DoctorAdvice.NodeWithoutJspi, EmbeddedAdvice.WithoutJspi(hinge.NodePath, hinge.NodeVersion));
        if (memory < cores * perChild)
        {
            yield return new(DoctorAdvice.MemoryLow,
                $"{memory / Megabyte} MB of memory are free, but {cores} solver processes may use {perChild / Megabyte} MB each. "
                + "Free some, or solve fewer models side by side.");
        }

        if (cores == 1)
            yield return new(DoctorAdvice.CoresFew, "There is one core, so models are solved one after the other. More cores solve more models side by side.");
        if (hinge.Name == SolverHinge.Embedded)
        {
            yield return new(DoctorAdvice.SolverEmbedded,
                "The embedded solver uses one core per model. Where the package Google.OrTools can be restored, a build with "
                + "-p:SchedulerSolver=native uses several.");
        }
    }

    private static long? AvailableMemory()
    {
        const string meminfo = "/proc/meminfo";
        try
        {
            var line = File.ReadLines(meminfo).FirstOrDefault(text => text.StartsWith("MemAvailable:", StringComparison.Ordinal));
            return line is null
                ? null
                : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return null; // not Linux: the report then says that it is not known
        }
    }
}
