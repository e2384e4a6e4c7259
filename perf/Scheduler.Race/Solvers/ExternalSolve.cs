using System.Collections.Immutable;
using Scheduler.Race.Logs;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>One run of a solver of others on one model.</summary>
/// <param name="Command">How it was started.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Claims">What its log said, with the seconds since its start.</param>
/// <param name="Solution">What it wrote; null without a solution.</param>
internal sealed record ExternalSolve(
    ChildCommand Command, ChildOutcome Outcome, ImmutableArray<(double At, LogClaim Claim)> Claims, SolverSolution? Solution)
{
    /// <summary>Lets it run. The model, the log with time stamps and the solution stay in the folder.</summary>
    /// <param name="workshop">Folder for the files, which is made.</param>
    /// <param name="name">Name of the model's file, without ending.</param>
    /// <param name="seconds">The solver's own limit.</param>
    /// <param name="limit">After this long it is killed.</param>
    public static async Task<ExternalSolve> RunAsync(
        IExternalSolver solver, HeldModel model, string workshop, string name, int seconds, TimeSpan limit, CancellationToken cancelled)
    {
        Directory.CreateDirectory(workshop);
        var modelFile = Path.Combine(workshop, $"{name}.mps");
        var solutionFile = Path.Combine(workshop, $"{name}-{solver.Method.ToString().ToLowerInvariant()}.sol");
        await File.WriteAllTextAsync(modelFile, model.Text, cancelled).ConfigureAwait(false);
        File.Delete(solutionFile);
        var command = solver.Command(modelFile, solutionFile, seconds);
        var (log, words, claims) = (solver.NewLog(), new List<string>(), ImmutableArray.CreateBuilder<(double, LogClaim)>());
        var outcome = await Child.RunAsync(command, limit, Hear, cancelled).ConfigureAwait(false);
        await File.WriteAllLinesAsync(Path.ChangeExtension(solutionFile, ".log"), words, cancelled).ConfigureAwait(false);
        return new ExternalSolve(
            command, outcome, claims.ToImmutable(), File.Exists(solutionFile) ? solver.Read(File.ReadLines(solutionFile), model.Variables) : null);

        void Hear(double at, string line)
        {
            words.Add($"{at:0.000} {line}");
            if (log.Read(line) is { } claim) claims.Add((at, claim));
        }
    }
}
