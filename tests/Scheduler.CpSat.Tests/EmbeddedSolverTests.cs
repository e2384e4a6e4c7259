using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

/// <summary>The contract, kept by the embedded hinge; and what only that hinge promises of its parameters and its Node.</summary>
public sealed class EmbeddedSolverTests : CpSatSolverContract
{
    public override ICpSatSolver Create(CpSatOptions options) => CpSatSolvers.Create(options);

    [Fact]
    public async Task Solve_InterleaveSearch_IsRefusedWithoutAskingTheSolver()
    {
        await using var solver = Create(new());

        var answer = await solver.SolveAsync(Models.Knapsack(), new SatParameters { InterleaveSearch = true }, NoCancel);

        Assert.Equal(CpSatStatus.Invalid, answer.Status);
        Assert.Contains("interleave_search", answer.Message, StringComparison.Ordinal);
        Assert.Empty(solver.ChildProcessIds);
    }

    [Fact]
    public async Task Solve_LogWantedOnStandardOutput_ComesInTheResponse()
    {
        await using var solver = Create(new());
        var parameters = new SatParameters { LogSearchProgress = true, LogToStdout = true };

        var answer = await solver.SolveAsync(Models.Knapsack(), parameters, NoCancel);

        Assert.Equal(CpSatStatus.Optimal, answer.Status);
        Assert.Contains("#Done", answer.Response!.SolveLog, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_WithTheSystemsNode_Answers()
    {
        Environment.SetEnvironmentVariable(EmbeddedHinge.NodeVariable, "node");
        try
        {
            await using var solver = Create(new());

            var answer = await solver.SolveAsync(Models.Knapsack(), Models.Limit(10), NoCancel);

            Assert.Equal("node", solver.Hinge.NodePath);
            Assert.Equal(CpSatStatus.Optimal, answer.Status);
        }
        finally
        {
            Environment.SetEnvironmentVariable(EmbeddedHinge.NodeVariable, null);
        }
    }

    [Fact]
    public void Inspect_NodeThatIsNone_SaysWhichAndHowToMend()
    {
        Environment.SetEnvironmentVariable(EmbeddedHinge.NodeVariable, "no-such-node");
        try
        {
            var hinge = CpSatSolvers.Inspect();

            Assert.False(hinge.IsUsable);
            Assert.Contains("no-such-node", hinge.Problem, StringComparison.Ordinal);
            Assert.Contains(EmbeddedHinge.NodeVariable, hinge.Problem, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(EmbeddedHinge.NodeVariable, null);
        }
    }

    [Fact]
    public void Create_HomeWithoutSolver_ThrowsWhatIsMissingAndHowToMend()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "no-solver-here");

        var error = Assert.Throws<CpSatUnavailableException>(() => Create(new() { SolverHome = nowhere }));

        Assert.Contains(nowhere, error.Message, StringComparison.Ordinal);
        Assert.Contains(EmbeddedHinge.HomeVariable, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_HomeVariableSet_LooksOnlyThere()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "no-solver-here-either");
        var before = Environment.GetEnvironmentVariable(EmbeddedHinge.HomeVariable);
        Environment.SetEnvironmentVariable(EmbeddedHinge.HomeVariable, nowhere);
        try
        {
            var hinge = CpSatSolvers.Inspect();

            Assert.Null(hinge.Home);
            Assert.Contains(nowhere, hinge.Problem, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(EmbeddedHinge.HomeVariable, before);
        }
    }

    [Fact]
    public void Inspect_ThisBuild_FindsSolverAndNode()
    {
        var hinge = CpSatSolvers.Inspect();

        Assert.Null(hinge.Problem);
        Assert.Equal(SolverHinge.Embedded, hinge.Name);
        Assert.NotNull(hinge.NodeVersion);
        Assert.NotNull(hinge.HasJspi);
    }
}
