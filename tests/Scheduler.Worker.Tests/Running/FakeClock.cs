using System.Globalization;
using NodaTime;
using Scheduler.Domain.Counting;

namespace Scheduler.Worker.Tests.Running;

/// <summary>A clock that a worker and its solves go by and that is set while they run (libfaketime). Spans of time stay true, as when a real clock is set. The solver's
/// Node cannot start with the library and goes without it.</summary>
internal sealed class FakeClock : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-clock");

    public FakeClock()
    {
        Set(Duration.Zero);
        File.WriteAllText(Node, "#!/bin/sh\nunset LD_PRELOAD\nexec node \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Node, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }

    /// <summary>The library, or null where it is not installed.</summary>
    public static string? Library { get; } = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib").Select(machine => Path.Combine(machine, "faketime", "libfaketimeMT.so.1")).FirstOrDefault(File.Exists)
        : null;

    /// <summary>Environment of a process that goes by it.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Environment =>
    [
        new("LD_PRELOAD", Library),
        new("FAKETIME_TIMESTAMP_FILE", Offset),
        new("FAKETIME_NO_CACHE", "1"),
        new("FAKETIME_DONT_FAKE_MONOTONIC", "1"),

        // Else waits that are measured by the steady clock, as .NET's are, end at once.
        new("FAKETIME_FORCE_MONOTONIC_FIX", "0"),
        new("SCHEDULER_SOLVER_NODE", Node),
    ];

    private string Offset => Path.Combine(folder.FullName, "offset");

    private string Node => Path.Combine(folder.FullName, "node");

    /// <summary>So far ahead of the true time, in whole seconds, at once.</summary>
    public void Set(Duration ahead)
    {
        var next = Path.Combine(folder.FullName, "next");
        File.WriteAllText(next, string.Create(CultureInfo.InvariantCulture, $"{(long)ahead.TotalSeconds:+0;-0;+0}\n"));
        File.Move(next, Offset, overwrite: true);
    }

    /// <summary>To a time of day in China, from where it goes on.</summary>
    public void SetTo(LocalDateTime china) => Set(china.WithOffset(ChinaTime.Offset).ToInstant() - SystemClock.Instance.GetCurrentInstant());

    public void Dispose() => folder.Delete(recursive: true);
}
