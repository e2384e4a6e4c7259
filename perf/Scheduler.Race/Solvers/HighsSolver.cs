using System.Globalization;
using Scheduler.CpSat;
using Scheduler.Race.Logs;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>HiGHS as WebAssembly, in the Node that runs CP-SAT too; it has one thread.</summary>
internal sealed class HighsSolver : IExternalSolver
{
    private static readonly string Node = CpSatSolvers.Inspect().NodePath ?? "node";

    public RaceMethod Method => RaceMethod.Highs;

    public async Task<string?> VersionAsync() =>
        await HighsHome.VersionAsync().ConfigureAwait(false) is { } version ? $"HiGHS (npm package highs {version})" : null;

    public ChildCommand Command(string model, string solution, int seconds) =>
        new(Node, [HighsHome.Script, HighsHome.Folder, model, solution, $"{seconds}"]);

    public ISolverLog NewLog() => new HighsLog();

    // "objective value", then "name value" for each variable.
    public SolverSolution? Read(IEnumerable<string> lines, int variables)
    {
        double? objective = null;
        var values = new double[variables];
        foreach (var words in lines.Select(line => line.Split(' ')))
        {
            if (words is not [var name, var text]) continue;
            var value = double.Parse(text, CultureInfo.InvariantCulture);
            if (name == "objective") objective = value;
            else values[int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture)] = value;
        }

        return objective is { } claimed ? SolverSolution.Of(values, claimed) : null;
    }
}
