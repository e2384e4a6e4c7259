using System.Diagnostics;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>Signals during a plan of scenarios/zhejiang-2027.</summary>
[Collection(AloneCollection.Name)]
public sealed class StopTests
{
    private static readonly string[] Files = ["plan.csv", "plan.json", "report.html", "run.json"];

    [Theory]
    [InlineData("direct", false)]
    [InlineData("direct", true)]
    public async Task Plan_Signalled_StopsWithinTwoSecondsWithAllFilesOrNone(string method, bool interrupt)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder();
        using var cli = CliProcess.Start(
            folder.Path, "plan", RepositoryRoot.Of("scenarios", "zhejiang-2027"), "--time", "120", "--method", method, "--out", "stopped");
        for (var waited = 0; waited < 400 && !cli.ErrorsSoFar.Contains("Planning", StringComparison.Ordinal); waited++) await Task.Delay(50);
        await Task.Delay(TimeSpan.FromSeconds(3));

        var watch = Stopwatch.StartNew();
        if (interrupt)
        {
            // Impatient users press twice.
            cli.Interrupt();
            await Task.Delay(100);
            cli.Interrupt();
        }
        else
        {
            cli.Terminate();
        }

        var outcome = await cli.EndAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("Stopped", outcome.Error, StringComparison.Ordinal);
        if (!Directory.Exists(folder["stopped"])) return;
        Assert.Equal(Files, Directory.GetFiles(folder["stopped"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var verified = await folder.RunAsync("verify", RepositoryRoot.Of("scenarios", "zhejiang-2027"), Path.Combine("stopped", "plan.json"));
        Assert.Equal(0, verified.ExitCode);
    }

    [Fact]
    public async Task Plan_InterruptedAfterTheFirstPlan_WritesItAndTheVerifierAgrees()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder();
        using var cli = CliProcess.Start(
            folder.Path, "plan", RepositoryRoot.Of("scenarios", "zhejiang-2027"), "--time", "300", "--out", "stopped");
        for (var waited = 0; waited < 1200 && !cli.ErrorsSoFar.Contains("Clinker shortage 0", StringComparison.Ordinal); waited++) await Task.Delay(100);
        Assert.Contains("Clinker shortage 0", cli.ErrorsSoFar, StringComparison.Ordinal);

        var watch = Stopwatch.StartNew();
        cli.Interrupt();
        var outcome = await cli.EndAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
        Assert.Equal(130, outcome.ExitCode);
        Assert.Equal(Files, Directory.GetFiles(folder["stopped"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var verified = await folder.RunAsync("verify", RepositoryRoot.Of("scenarios", "zhejiang-2027"), Path.Combine("stopped", "plan.json"));
        Assert.Equal(0, verified.ExitCode);
    }
}
