using System.Diagnostics;

namespace Scheduler.CpSat.Tests;

/// <summary>What the embedded hinge promises of its child processes: none is trusted, none is lost, none outlives us.</summary>
public sealed class NodeChildTests
{
    private static readonly CancellationToken NoCancel = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Child_KilledOnceDuringASolve_IsReplacedAndTheSolveAnswered()
    {
        await using var solver = await WarmAsync(new());
        var first = Assert.Single(solver.ChildProcessIds);
        var solving = solver.SolveAsync(Models.Endless(), Models.Limit(2), NoCancel);
        await Task.Delay(500);

        Kill(first);
        var answer = await solving;

        Assert.Equal(CpSatStatus.Unknown, answer.Status);
        Assert.NotEqual(first, Assert.Single(solver.ChildProcessIds));
    }

    [Fact]
    public async Task Child_KilledTwiceDuringASolve_FailsWithItsExitCode()
    {
        await using var solver = await WarmAsync(new());
        var first = Assert.Single(solver.ChildProcessIds);
        var solving = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), NoCancel);
        await Task.Delay(500);

        Kill(first);
        var second = await NextChildAsync(solver, first);
        await Task.Delay(500);
        Kill(second);
        var answer = await solving;

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains($"{second}", answer.Message, StringComparison.Ordinal);
        Assert.Contains("exit code", answer.Message, StringComparison.Ordinal);
        await SolvesAgainAsync(solver);
    }

    [Fact]
    public async Task Child_KilledWhileIdle_IsReplacedUnnoticed()
    {
        await using var solver = await WarmAsync(new());

        Kill(Assert.Single(solver.ChildProcessIds));

        await SolvesAgainAsync(solver);
    }

    [Fact]
    public async Task Child_DyingOfEveryQuestion_FailsWithItsLastWords()
    {
        await using var solver = Misbehaving("dying");

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains("the cement has set", answer.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 3", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage", "Starting")]
    [InlineData("nonsense", "Protocol")]
    [InlineData("confessing", "the mill is jammed")]
    public async Task Child_NotAnsweringByProtocol_FailsAndSaysWhatItSent(string child, string expected)
    {
        await using var solver = Misbehaving(child);

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains(expected, answer.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(solver.ChildProcessIds);
    }

    [Fact]
    public async Task Child_OverrunningLimitAndGrace_IsKilledAndFails()
    {
        await using var solver = Misbehaving("deaf", new() { Grace = TimeSpan.FromSeconds(0.3) });

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(0.2), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains("overran", answer.Message, StringComparison.Ordinal);
        Assert.Empty(solver.ChildProcessIds);
    }

    [Fact]
    public async Task Child_NeverReady_IsKilledAndFails()
    {
        await using var solver = Misbehaving("sleeping", new() { StartLimit = TimeSpan.FromSeconds(0.5) });

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains("to start", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Child_TakingEverMoreMemory_IsKilledAndNamesTheLimit()
    {
        await using var solver = Misbehaving("greedy", new() { MaxChildMemoryMegabytes = 400 });

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(60), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains("400 MB", answer.Message, StringComparison.Ordinal);
        Assert.InRange(solver.PeakChildMemoryBytes, 400L << 20, 1200L << 20);
    }

    [Fact]
    public async Task Child_SolvingAboveATinyMemoryLimit_IsKilledAndNamesTheLimit()
    {
        await using var solver = CpSatSolvers.Create(new() { MaxChildMemoryMegabytes = 60 });

        var answer = await solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), NoCancel);

        Assert.Equal(CpSatStatus.Failed, answer.Status);
        Assert.Contains("60 MB", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Child_AfterFortySolvesInARow_HasNotGrown()
    {
        const int megabyte = 1 << 20;
        var model = Models.Big();
        await using var solver = await WarmAsync(new());
        var child = Assert.Single(solver.ChildProcessIds);
        await SolveFortyAsync(); // Node compiles the hot parts of the solver in the background, which takes memory once
        await SolveFortyAsync();
        var before = Resident(child);

        await SolveFortyAsync();

        Assert.Equal(child, Assert.Single(solver.ChildProcessIds));
        Assert.InRange(Resident(child), 0, before + (20 * megabyte));

        async Task SolveFortyAsync()
        {
            for (var solve = 0; solve < 40; solve++)
                Assert.Equal(CpSatStatus.Optimal, (await solver.SolveAsync(model, Models.Limit(10), NoCancel)).Status);
        }
    }

    [Fact]
    public async Task Child_AfterTheSetNumberOfSolves_IsReplaced()
    {
        await using var solver = await WarmAsync(new() { RecycleAfterSolves = 2 });
        var first = Assert.Single(solver.ChildProcessIds);

        await SolvesAgainAsync(solver);
        Assert.Empty(solver.ChildProcessIds);
        await SolvesAgainAsync(solver);

        Assert.NotEqual(first, Assert.Single(solver.ChildProcessIds));
    }

    [Fact]
    public async Task Child_AboveTheRecyclingMemory_IsReplaced()
    {
        await using var solver = await WarmAsync(new() { RecycleMemoryMegabytes = 1 });

        Assert.Empty(solver.ChildProcessIds);
        Assert.NotEqual(0, solver.PeakChildMemoryBytes);
        await SolvesAgainAsync(solver);
    }

    [Fact]
    public async Task Children_OfADisposedSolver_AreGone()
    {
        var solver = await WarmAsync(new());
        var child = Assert.Single(solver.ChildProcessIds);

        await solver.DisposeAsync();

        Assert.True(await IsGoneAsync(child, TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task Children_OfAKilledParent_EndWithin2Seconds()
    {
        using var parent = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            ArgumentList = { "exec", typeof(ParentToKill).Assembly.Location },
            RedirectStandardOutput = true,
        })!;
        var child = int.Parse((await parent.StandardOutput.ReadLineAsync())!);
        await Task.Delay(500); // well into the solve
        Assert.False(await IsGoneAsync(child, TimeSpan.Zero));

        parent.Kill();

        Assert.True(await IsGoneAsync(child, TimeSpan.FromSeconds(2)));
    }

    private static ICpSatSolver Misbehaving(string child, CpSatOptions? options = null) =>
        CpSatSolvers.Create((options ?? new()) with
        {
            Parallelism = 1,
            ChildScript = Path.Combine(AppContext.BaseDirectory, "Children", $"{child}.mjs"),
        });

    /// <summary>A solver whose one child has solved once.</summary>
    private static async Task<ICpSatSolver> WarmAsync(CpSatOptions options)
    {
        var solver = CpSatSolvers.Create(options with { Parallelism = 1 });
        await SolvesAgainAsync(solver);
        return solver;
    }

    private static async Task SolvesAgainAsync(ICpSatSolver solver)
    {
        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);
        Assert.Equal(CpSatStatus.Optimal, answer.Status);
    }

    private static void Kill(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
        process.WaitForExit();
    }

    private static async Task<int> NextChildAsync(ICpSatSolver solver, int former)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(20))
        {
            if (solver.ChildProcessIds is [var id] && id != former)
                return id;
        }

        throw new TimeoutException("No new child came.");
    }

    private static long Resident(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    }

    private static async Task<bool> IsGoneAsync(int id, TimeSpan patience)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            if (IsGone(id))
                return true;
            if (watch.Elapsed >= patience)
                return false;
        }
    }

    /// <remarks>
    /// An ended process whose new parent has not asked for its exit code yet keeps its id, in state Z, and runs no more.
    /// </remarks>
    private static bool IsGone(int id)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1][0] == 'Z';
            using var process = Process.GetProcessById(id);
            return process.HasExited;
        }
        catch (Exception error) when (error is ArgumentException or IOException)
        {
            return true;
        }
    }
}
