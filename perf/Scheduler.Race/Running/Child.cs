using System.ComponentModel;
using System.Diagnostics;

namespace Scheduler.Race.Running;

/// <summary>Runs child processes; no child outlives the call that started it.</summary>
internal static class Child
{
    private const int ErrorLines = 12;

    /// <param name="command">What to start.</param>
    /// <param name="limit">After this long the child is killed with its descendants.</param>
    /// <param name="said">Called with the seconds since the start for each line on standard output, as it arrives.</param>
    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public static async Task<ChildOutcome> RunAsync(ChildCommand command, TimeSpan limit, Action<double, string> said, CancellationToken cancelled)
    {
        var errors = new Queue<string>();
        using var process = new Process { StartInfo = StartOf(command) };
        var watch = Stopwatch.StartNew();
        process.OutputDataReceived += (_, output) =>
        {
            if (output.Data is { } line) said(watch.Elapsed.TotalSeconds, line);
        };
        process.ErrorDataReceived += (_, output) =>
        {
            if (output.Data is not { } line) return;
            errors.Enqueue(line);
            if (errors.Count > ErrorLines) errors.Dequeue();
        };
        process.Start();
        await using var memory = new MemoryWatch(process.Id);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        over.CancelAfter(limit);
        var killed = false;
        try
        {
            await process.WaitForExitAsync(over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            killed = true;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        cancelled.ThrowIfCancellationRequested();
        return new ChildOutcome(process.ExitCode, killed, watch.Elapsed.TotalSeconds, memory.Peak, string.Join('\n', errors));
    }

    /// <summary>The first line that a program says; null when it is not installed or fails.</summary>
    public static async Task<string?> AskAsync(ChildCommand command, Func<string, string?> pick)
    {
        string? found = null;
        try
        {
            await RunAsync(command, TimeSpan.FromSeconds(20), (_, line) => found ??= pick(line), CancellationToken.None).ConfigureAwait(false);
            return found;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static ProcessStartInfo StartOf(ChildCommand command) => new(command.Program, command.Arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = command.Folder ?? "",
    };
}
