using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Scheduler.Testing;

namespace Scheduler.Cli.Tests.Running;

/// <summary>The built command as a child process, as a user runs it.</summary>
internal sealed partial class CliProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly StringBuilder errors = new();

    private CliProcess(string workingFolder, string? locale, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "scheduler.dll"), .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in (string[])["LC_ALL", "SCHEDULER_DEBUG"]) start.Environment.Remove(name);
        start.Environment["LANG"] = locale ?? "C.UTF-8";
        foreach (var (name, value) in QuickStart.Environment) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors) errors.Append(line.Data is null ? "" : line.Data + "\n");
        };
        process.BeginErrorReadLine();
        output = process.StandardOutput.ReadToEndAsync();
    }

    public string ErrorsSoFar
    {
        get
        {
            lock (errors) return errors.ToString();
        }
    }

    public static async Task<CliOutcome> RunAsync(string workingFolder, params string[] arguments) =>
        await RunInAsync(null, workingFolder, arguments);

    public static async Task<CliOutcome> RunInAsync(string? locale, string workingFolder, params string[] arguments)
    {
        using var cli = new CliProcess(workingFolder, locale, arguments);
        return await cli.EndAsync();
    }

    public static CliProcess Start(string workingFolder, params string[] arguments) => new(workingFolder, null, arguments);

    public async Task<CliOutcome> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new CliOutcome(process.ExitCode, (await output).ReplaceLineEndings("\n"), ErrorsSoFar.ReplaceLineEndings("\n"));
    }

    public void CloseInput() => process.StandardInput.Close();

    /// <summary>Sends what Ctrl-C sends.</summary>
    public void Interrupt() => Signal(2);

    /// <summary>Sends what a service manager sends.</summary>
    public void Terminate() => Signal(15);

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    // A process that has ended meanwhile cannot be signalled, which is no fault.
    private void Signal(int signal)
    {
        if (!process.HasExited) _ = Kill(process.Id, signal);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
