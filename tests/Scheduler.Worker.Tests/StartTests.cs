using Scheduler.Worker.Tests.Running;

namespace Scheduler.Worker.Tests;

/// <summary>A wrong setting is named and the start refused.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("LeaseSeconds=1", "LeaseSeconds")]
    [InlineData("LeaseSeconds=soon", "LeaseSeconds is \"soon\"")]
    [InlineData("LeaseSeconds__Most=60", "LeaseSeconds holds further settings")]
    [InlineData("StorePatienceSeconds=0", "StorePatienceSeconds")]
    [InlineData("LeaseSekonds=60", "LeaseSekonds is no setting")]
    [InlineData("Listen=http://0.0.0.0:1", "other machines")]
    [InlineData("Listen=nowhere", "Listen is \"nowhere\"")]
    [InlineData("RunSeconds=100000", "more than MostRunSeconds")]
    [InlineData("NightlyCron=at half past one", "NightlyCron is \"at half past one\"")]
    public async Task Worker_WrongSetting_IsNamedAndNothingStarts(string setting, string told)
    {
        using var worker = new WorkerProcess(setting);

        var process = worker.Launch();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.Contains(told, worker.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(worker.DataFolder));
    }

    [Fact]
    public async Task Worker_SeveralWrongSettings_AreToldAtOnce()
    {
        using var worker = new WorkerProcess("LeaseSeconds=1", "Unknown=1", "MaxAttempts=0");

        var process = worker.Launch();
        await process.WaitForExitAsync();

        foreach (var name in new[] { "LeaseSeconds", "Unknown", "MaxAttempts" }) Assert.Contains(name, worker.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_SecondOnTheSameFolder_IsRefused()
    {
        using var worker = new WorkerProcess("ParallelRuns=0");
        await worker.StartAsync();
        using var second = new WorkerProcess($"DataFolder={worker.DataFolder}", "ParallelRuns=0");

        var process = second.Launch();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Another worker", second.Said, StringComparison.Ordinal);
    }
}
