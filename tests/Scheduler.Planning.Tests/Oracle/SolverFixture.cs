using Scheduler.CpSat;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>One solver for all tests of a class; its child starts with the first solve.</summary>
public sealed class SolverFixture : IAsyncLifetime
{
    public ICpSatSolver Solver { get; } = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });

    public Planner Planner => new(Solver);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Solver.DisposeAsync().AsTask();
}
