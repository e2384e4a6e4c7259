using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>
/// The one door to OR-Tools: a CP-SAT model and parameters in, an answer out. Safe to use from several threads.
/// Disposing it ends its children; solves still under way are cancelled.
/// </summary>
public interface ICpSatSolver : IAsyncDisposable
{
    /// <summary>Who answers.</summary>
    SolverHinge Hinge { get; }

    /// <summary>How many solves run side by side; more may be asked for and queue.</summary>
    int Parallelism { get; }

    /// <summary>The ids of the child processes that are alive now; empty for the native hinge.</summary>
    IReadOnlyList<int> ChildProcessIds => [];

    /// <summary>
    /// The peak resident memory of the children in bytes: for each place in the pool the highest that any child had there,
    /// summed. The children together never held more. Zero for the native hinge, whose memory is this process's own.
    /// </summary>
    long PeakChildMemoryBytes => 0;

    /// <summary>Solves the model.</summary>
    /// <param name="model">The model; neither changed nor kept.</param>
    /// <param name="parameters">The parameters of the search; neither changed nor kept.</param>
    /// <param name="cancellationToken">Stops waiting and solving; the call then returns within a second.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled. There is no partial answer.</exception>
    /// <exception cref="ObjectDisposedException">The solver was disposed.</exception>
    Task<CpSatAnswer> SolveAsync(CpModelProto model, SatParameters parameters, CancellationToken cancellationToken);
}
