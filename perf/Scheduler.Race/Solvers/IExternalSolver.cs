using Scheduler.Race.Logs;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>A solver of others that reads an MPS file.</summary>
internal interface IExternalSolver
{
    RaceMethod Method { get; }

    /// <summary>Its version; null when it is not installed.</summary>
    Task<string?> VersionAsync();

    /// <summary>How to start it.</summary>
    /// <param name="model">The MPS file.</param>
    /// <param name="solution">Where it shall write its solution.</param>
    /// <param name="seconds">Its time limit.</param>
    ChildCommand Command(string model, string solution, int seconds);

    ISolverLog NewLog();

    /// <summary>Reads what it wrote.</summary>
    /// <param name="lines">Lines of the solution file.</param>
    /// <param name="variables">Number of variables of the model, named x0, x1, ….</param>
    /// <returns>Null when the file says that there is no solution.</returns>
    SolverSolution? Read(IEnumerable<string> lines, int variables);
}
