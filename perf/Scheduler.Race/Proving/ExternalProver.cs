using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Race.Running;
using Scheduler.Race.Solvers;

namespace Scheduler.Race.Proving;

/// <summary>A solver that reads an MPS file.</summary>
/// <param name="workshop">Folder for models, logs and solutions.</param>
/// <param name="seconds">Its time limit.</param>
internal sealed class ExternalProver(IExternalSolver solver, string workshop, int seconds) : IProver
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    public RaceMethod Method => solver.Method;

    public async Task<(SolverProof Claim, ImmutableArray<LineCalendar>? Calendars)?> RunAsync(HeldModel model, string name, CancellationToken cancelled)
    {
        if (await solver.VersionAsync().ConfigureAwait(false) is not { } version) return null;
        var solve = await ExternalSolve.RunAsync(solver, model, workshop, name, seconds, TimeSpan.FromSeconds(seconds) + Grace, cancelled).ConfigureAwait(false);
        var solution = solve.Solution is { IsWhole: true } whole ? whole : null;
        var bound = solve.Claims.Max(entry => entry.Claim.Bound) is { } claimed ? model.Bound(claimed) : (long?)null;
        if (solution is { IsOptimal: true }) bound = model.Value(solution.Objective);
        var run = new SolverProof(
            Method,
            version,
            Told(solve.Command),
            solve.Outcome.Killed ? "killed" : $"exit code {solve.Outcome.ExitCode}",
            solution is null ? null : model.Value(solution.Objective),
            bound,
            solution?.Rounded ?? 0,
            Math.Round(solve.Outcome.Seconds, 1));
        return (run, solution is null ? null : model.Read(solution.Values));
    }

    // Where the files lie says nothing to anybody else.
    private static string Told(ChildCommand command) =>
        new ChildCommand(Path.GetFileName(command.Program), [.. command.Arguments.Select(word => Path.IsPathRooted(word) || word.Contains(Path.DirectorySeparatorChar) ? Path.GetFileName(word) : word)]).ToString();
}
