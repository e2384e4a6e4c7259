using System.Collections.Concurrent;
using Scheduler.CpSat;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>One solver for all tests of a class; its child starts with the first solve. A later class goes on with it: a new child takes seconds to
/// compile what all of them use. The children end with the test process.</summary>
public sealed class SolverFixture : IAsyncLifetime
{
    private static readonly ConcurrentBag<ICpSatSolver> GivenBack = [];

    public ICpSatSolver Solver { get; } = GivenBack.TryTake(out var warm) ? warm : CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });

    public Planner Planner => new(Solver);

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        GivenBack.Add(Solver);
        return Task.CompletedTask;
    }
}
