using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Scheduler.Worker.Executing;

/// <summary>A solve in a process of its own: the command <c>scheduler plan</c>. When this worker is gone in whatever way, the child's input ends and it stops by itself.</summary>
internal sealed class SolverChild : IDisposable
{
    private const int TailLines = 60;

    private readonly Process process;
    private readonly ConcurrentQueue<string> tail = new();
    private string? progress;

    private SolverChild(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
    }

    public int ProcessId => process.Id;

    public int ExitCode => process.ExitCode;

    /// <summary>Last line of progress, JSON; null before the first.</summary>
    public string? Progress => Volatile.Read(ref progress);

    /// <summary>Last lines that it said, but for progress.</summary>
    public string Tail => string.Join('\n', tail);

    public static SolverChild Start(RunFolder folder, RunRequest request, int checkpointSeconds)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "scheduler.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder.Path,
        };
        List<string> arguments =
        [
            command, "plan", folder.Scenario, "--out", folder.Output, "--seed", Number(request.Seed), "--progress", "json", "--stop-with-input",
            "--checkpoint", Number(checkpointSeconds), "--lang", "en",
        ];
        if (request.Seconds is { } seconds) arguments.AddRange(["--time", Number(seconds)]);
        if (request.Work is { } work) arguments.AddRange(["--work", Number(work)]);
        if (request.Worth is { } worth) arguments.AddRange(["--worth", Number(worth)]);
        if (request.FrozenUntil is { } frozen && File.Exists(folder.BasePlan)) arguments.AddRange(["--frozen-until", frozen, "--as-of", request.AsOf ?? frozen]);
        if (request.Gap is { } gap) arguments.AddRange(["--gap", Number(gap)]);
        if (File.Exists(folder.Patches)) arguments.AddRange(["--patch", folder.Patches]);
        if (File.Exists(folder.BasePlan)) arguments.AddRange(["--from", folder.BasePlan]);
        if (File.Exists(folder.StartPlan)) arguments.AddRange(["--start", folder.StartPlan]);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        var child = new SolverChild(new Process { StartInfo = start });
        child.process.Start();
        child.process.BeginErrorReadLine();
        child.process.BeginOutputReadLine();
        return child;
    }

    public Task WaitAsync() => process.WaitForExitAsync();

    /// <summary>Lets it write the best plan so far and end.</summary>
    public void AskToStop()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It has ended already.
        }
    }

    /// <summary>Ends it and its solvers at once.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Hear(string? line)
    {
        if (line is null) return;
        if (line.StartsWith("{\"seconds\"", StringComparison.Ordinal))
        {
            Volatile.Write(ref progress, line);
            return;
        }

        tail.Enqueue(line);
        while (tail.Count > TailLines) tail.TryDequeue(out _);
    }
}
