namespace Scheduler.CpSat.Tests;

/// <summary>The contract, kept by the native hinge.</summary>
public sealed class NativeSolverTests : CpSatSolverContract
{
    public override ICpSatSolver Create(CpSatOptions options) => CpSatSolvers.Create(options);
}
