using System.Reflection;
using System.Runtime.InteropServices;

namespace Scheduler.Race.Output;

/// <summary>Where and when a run was made.</summary>
/// <param name="Date">Start of the run.</param>
/// <param name="Processor">What the processor calls itself.</param>
/// <param name="Cores">Number of cores that may be used.</param>
/// <param name="MemoryBytes">Memory that may be used.</param>
/// <param name="Platform">Operating system.</param>
/// <param name="Runtime">The runtime of this program.</param>
/// <param name="Program">Version of this program, with the commit that it was built from.</param>
internal sealed record Machine(DateTimeOffset Date, string Processor, int Cores, long MemoryBytes, string Platform, string Runtime, string Program)
{
    public static Machine Here() => new(
        TimeProvider.System.GetLocalNow(),
        Processors(),
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes,
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        typeof(Machine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    private static string Processors()
    {
        const string Path = "/proc/cpuinfo";
        var line = File.Exists(Path)
            ? File.ReadLines(Path).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
