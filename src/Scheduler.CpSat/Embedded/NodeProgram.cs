using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Scheduler.CpSat;

/// <summary>A Node that was found and asked what it can do.</summary>
/// <param name="Path">The program.</param>
/// <param name="Version">Its version, such as "26.10.0".</param>
/// <param name="HasJspi">Whether it can suspend WebAssembly.</param>
internal sealed record NodeProgram(string Path, string Version, bool HasJspi)
{
    private const string Question = "process.versions.node + ' ' + (typeof WebAssembly.promising === 'function')";
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);
    private static readonly ConcurrentDictionary<string, NodeProgram?> Asked = new();

    /// <summary>Asks a program once per process; null when it is no Node or does not start.</summary>
    public static NodeProgram? Ask(string path) => Asked.GetOrAdd(path, Examine);

    private static NodeProgram? Examine(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(path)
            {
                ArgumentList = { "--print", Question },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            })!;
            var answer = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(AnswerLimit))
            {
                process.Kill();
                return null;
            }

            return process.ExitCode == 0 && answer.Result.Trim().Split(' ') is [var version, var jspi]
                ? new(path, version, jspi == "true")
                : null;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or IOException or AggregateException)
        {
            return null; // not there, not a program, or not for this machine (a glibc Node on musl)
        }
    }
}
