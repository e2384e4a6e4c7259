using System.Diagnostics;
using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

/// <summary>What every hinge promises. One class of tests for each hinge that this build carries derives from it.</summary>
public abstract class CpSatSolverContract
{
    /// <summary>The promise is one second; the rest is for a busy test machine.</summary>
    protected static readonly TimeSpan PromptlyCancelled = TimeSpan.FromSeconds(1.5);

    protected static readonly CancellationToken NoCancel = CancellationToken.None;

    public abstract ICpSatSolver Create(CpSatOptions options);

    [Fact]
    public async Task Solve_KnapsackWithKnownOptimum_IsOptimalWithBound()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Optimal, answer.Status);
        Assert.True(answer.HasSolution);
        Assert.Equal(Models.KnapsackOptimum, answer.Response!.ObjectiveValue);
        Assert.Equal([0L, 1, 1, 0], answer.Response.Solution);
        Assert.Equal(Models.KnapsackOptimum, answer.BestBound);
        Assert.Null(answer.Message);
    }

    [Fact]
    public async Task Solve_ModelWithoutObjective_HasSolutionAndNoBound()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.TwoOfThree(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Optimal, answer.Status);
        Assert.Equal(2, answer.Response!.Solution.Sum());
        Assert.Null(answer.BestBound);
    }

    [Fact]
    public async Task Solve_InfeasibleModel_IsInfeasible()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Infeasible(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Infeasible, answer.Status);
        Assert.False(answer.HasSolution);
        Assert.Null(answer.BestBound);
    }

    [Fact]
    public async Task Solve_VariableIndexOutOfRange_IsInvalidAndSaysWhy()
    {
        var model = Models.Booleans(2);
        model.Constraints.Add(Models.Linear([1, 1, 1], 1, 1));
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(model, Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Invalid, answer.Status);
        Assert.Contains("variable", answer.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Solve_EmptyDomain_IsInvalidAndNamesTheVariable()
    {
        var model = Models.TwoOfThree();
        model.Variables[1].Domain.Clear();
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(model, Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Invalid, answer.Status);
        Assert.Contains("#1", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_ParameterOutOfRange_IsInvalidAndNamesTheParameter()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(-1), NoCancel);

        Assert.Equal(CpSatStatus.Invalid, answer.Status);
        Assert.Contains("max_time_in_seconds", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_LimitReached_KeepsTheLimit()
    {
        await using var solver = Create(new());
        await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);
        var watch = Stopwatch.StartNew();

        var answer = await solver.SolveAsync(Models.Endless(), Models.Limit(1), NoCancel);

        Assert.Equal(CpSatStatus.Unknown, answer.Status);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Solve_NoLimitInParameters_TakesTheOptionsLimit()
    {
        await using var solver = Create(new() { MaxSolveTime = TimeSpan.FromSeconds(1) });

        var answer = await solver.SolveAsync(Models.Endless(), new SatParameters { NumWorkers = 1 }, NoCancel);

        Assert.Equal(CpSatStatus.Unknown, answer.Status);
    }

    [Fact]
    public async Task Solve_NoTimeAtAll_IsUnknownWithoutBound()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Endless(), Models.Limit(0), NoCancel);

        Assert.Equal(CpSatStatus.Unknown, answer.Status);
        Assert.Null(answer.BestBound);
    }

    [Fact]
    public async Task Solve_CompleteHint_IsTheFirstSolutionAndFeasible()
    {
        var model = Models.Hinted();
        var parameters = Models.Limit(10);
        parameters.StopAfterFirstSolution = true;
        parameters.CpModelPresolve = false;
        parameters.LogSearchProgress = true;
        parameters.LogToResponse = true;
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(model, parameters, NoCancel);

        Assert.Equal(CpSatStatus.Feasible, answer.Status);
        Assert.Equal(model.SolutionHint.Values, answer.Response!.Solution);
        Assert.InRange(answer.BestBound!.Value, 0, answer.Response.ObjectiveValue - 1);
        Assert.Contains("hint is complete and is feasible", answer.Response.SolveLog, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_LogAsked_ComesInTheResponseAndNamesTheVersion()
    {
        var parameters = Models.Limit(10);
        parameters.LogSearchProgress = true;
        parameters.LogToResponse = true;
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Knapsack(), parameters, NoCancel);

        Assert.Equal(CpSatStatus.Optimal, answer.Status);
        Assert.Contains($"CP-SAT solver v{solver.Hinge.OrToolsVersion}", answer.Response!.SolveLog, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_CancelledBefore_Throws()
    {
        await using var solver = Create(new());
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), cancel.Token));
    }

    [Fact]
    public async Task Solve_CancelledDuring_ThrowsWithinASecondAndSolvesAgain()
    {
        await using var solver = Create(new());
        using var cancel = new CancellationTokenSource();
        var solving = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), cancel.Token);
        await Task.Delay(TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => solving);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, PromptlyCancelled);
        var next = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);
        Assert.Equal(CpSatStatus.Optimal, next.Status);
    }

    [Fact]
    public async Task Solve_CancelledWhileQueueing_ThrowsWithinASecond()
    {
        await using var solver = Create(new() { Parallelism = 1 });
        using var cancel = new CancellationTokenSource();
        using var cancelFirst = new CancellationTokenSource();
        var first = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), cancelFirst.Token);
        var second = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), cancel.Token);
        await Task.Delay(TimeSpan.FromSeconds(0.5));
        var watch = Stopwatch.StartNew();

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, PromptlyCancelled);
        Assert.False(first.IsCompleted);
        await cancelFirst.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Solve_TwoAtOnce_RunSideBySide()
    {
        await using var solver = Create(new() { Parallelism = 2 });
        using var cancel = new CancellationTokenSource();
        var busy = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), cancel.Token);

        var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

        Assert.Equal(CpSatStatus.Optimal, answer.Status);
        Assert.False(busy.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => busy);
    }

    [Fact]
    public async Task Solve_MoreThanParallelism_QueueInOrder()
    {
        await using var solver = Create(new() { Parallelism = 1 });
        var order = new List<int>();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(Solve));

        Assert.Equal([0, 1, 2, 3, 4, 5], order);

        async Task Solve(int number)
        {
            var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);
            Assert.Equal(CpSatStatus.Optimal, answer.Status);
            lock (order)
                order.Add(number);
        }
    }

    [Fact]
    public async Task Solve_SameSeedTwice_GivesTheSameAnswer()
    {
        await using var solver = Create(new());
        var parameters = new SatParameters { NumWorkers = 1, RandomSeed = 42, MaxDeterministicTime = 0.5 };

        var first = await solver.SolveAsync(Models.Knapsack(), parameters, NoCancel);
        var second = await solver.SolveAsync(Models.Knapsack(), parameters, NoCancel);

        Assert.Equal(first.Response!.Solution, second.Response!.Solution);
        Assert.Equal(first.Response.DeterministicTime, second.Response.DeterministicTime);
    }

    [Fact]
    public async Task Solve_ModelAndParameters_AreLeftAsTheyWere()
    {
        await using var solver = Create(new());
        var (model, parameters) = (Models.Knapsack(), new SatParameters { NumWorkers = 8, LogToStdout = true });
        var (modelBefore, parametersBefore) = (model.Clone(), parameters.Clone());

        await solver.SolveAsync(model, parameters, NoCancel);

        Assert.Equal(modelBefore, model);
        Assert.Equal(parametersBefore, parameters);
    }

    [Fact]
    public async Task Dispose_DuringASolve_CancelsIt()
    {
        var solver = Create(new());
        var solving = solver.SolveAsync(Models.Endless(), Models.Limit(Models.Forever), NoCancel);
        await Task.Delay(TimeSpan.FromSeconds(0.5));

        await solver.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => solving);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => solver.SolveAsync(Models.Knapsack(), Models.Limit(1), NoCancel));
        await solver.DisposeAsync();
    }

    [Fact]
    public async Task Hinge_OfAUsableSolver_SaysWhoAnswers()
    {
        await using var solver = Create(new() { Parallelism = 3 });

        Assert.True(solver.Hinge.IsUsable);
        Assert.Equal(3, solver.Parallelism);
        Assert.Equal("9.15", solver.Hinge.OrToolsVersion);
    }
}
