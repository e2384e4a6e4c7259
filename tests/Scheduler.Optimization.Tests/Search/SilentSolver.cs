using Google.OrTools.Sat;
using Scheduler.CpSat;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>A solver that never finds anything, for searches that are to get along without.</summary>
internal sealed class SilentSolver : ICpSatSolver
{
    public SolverHinge Hinge => throw new NotSupportedException("Nobody is there.");

    public int Parallelism => 1;

    public Task<CpSatAnswer> SolveAsync(CpModelProto model, SatParameters parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new CpSatAnswer(CpSatStatus.Unknown, null, null, null));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
