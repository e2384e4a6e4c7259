using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.Json;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>What deploy/Containerfile does, as far as it can be done without a container: publish, bring the solver, run from there.</summary>
public sealed class PublishTests
{
    [Fact]
    public async Task Worker_Published_RunsFromItsFolderAlone()
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-published");
        try
        {
            var configuration = typeof(PublishTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
            await RunAsync("dotnet", "publish", Repository.Path("src", "Scheduler.Worker"), "--no-build", "-c", configuration, "-o", folder.FullName);

            // The solver's packages come from the build's folder instead of from npm, and nowhere else is looked for them.
            var solver = Path.Combine(folder.FullName, "solver");
            Assert.True(File.Exists(Path.Combine(solver, "child.mjs")));
            File.CreateSymbolicLink(Path.Combine(solver, "node_modules"), Path.Combine(SolverHome(), "node_modules"));
            // The data folder as it is when nothing is set: beside where it was started.
            using var worker = new WorkerProcess("DataFolder=data") { Program = folder.FullName, Environment = { ["SCHEDULER_SOLVER_HOME"] = solver } };
            await worker.StartAsync();
            using var planner = await worker.ClientAsync(KeyRole.Planner);
            var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Repository.Path("scenarios", "tiny"))), HttpStatusCode.Created))["hash"]!;
            var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 20 }), HttpStatusCode.Created);

            Assert.Equal(0, await HealthCheckAsync(worker));
            var end = await EndAsync(planner, (long)run["id"]!);

            Assert.Equal(("done", "optimal"), ((string?)end["state"], (string?)end["summary"]!["status"]));
            Assert.Equal(0, await worker.TerminateAsync());
            Assert.Equal(1, await HealthCheckAsync(worker));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string SolverHome() => Environment.GetEnvironmentVariable("SCHEDULER_SOLVER_HOME") is { Length: > 0 } home
        ? home
        : Assembly.Load("Scheduler.CpSat").GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "SolverHome").Value!;

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(said));
    }

    // The command of the container file itself, at this worker's port.
    private static async Task<int> HealthCheckAsync(WorkerProcess worker)
    {
        var line = File.ReadLines(Repository.Path("deploy", "Containerfile")).Single(line => line.TrimStart().StartsWith("CMD [", StringComparison.Ordinal)).TrimStart()["CMD ".Length..];
        var command = JsonSerializer.Deserialize<string[]>(line.Replace("127.0.0.1:5080", $"127.0.0.1:{worker.Base.Port}", StringComparison.Ordinal))!;
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
