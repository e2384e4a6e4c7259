using System.Globalization;
using Scheduler.Race.Logs;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>GLPK as its command <c>glpsol</c>; it has one thread.</summary>
internal sealed class GlpkSolver : IExternalSolver
{
    private const string VersionLine = "GLPSOL--GLPK LP/MIP Solver ";

    public RaceMethod Method => RaceMethod.Glpk;

    public Task<string?> VersionAsync() => Child.AskAsync(
        new ChildCommand("glpsol", ["--version"]),
        line => line.StartsWith(VersionLine, StringComparison.Ordinal) ? $"GLPK {line[VersionLine.Length..].Split(' ')[0]}" : null);

    public ChildCommand Command(string model, string solution, int seconds) =>
        LineBuffered.Command("glpsol", ["--freemps", model, "--tmlim", $"{seconds}", "-w", solution]);

    public ISolverLog NewLog() => new GlpkLog();

    // "s mip rows columns status objective", status o optimal, f feasible, u undefined, n none; "j column value", columns from 1.
    public SolverSolution? Read(IEnumerable<string> lines, int variables)
    {
        double? objective = null;
        var isOptimal = false;
        var values = new double[variables];
        foreach (var words in lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (words is ["s", "mip", _, _, var status, var claimed, ..])
            {
                if (status is not ("o" or "f")) return null;
                isOptimal = status == "o";
                objective = double.Parse(claimed, CultureInfo.InvariantCulture);
            }
            else if (words is ["j", var column, var value])
            {
                values[int.Parse(column, CultureInfo.InvariantCulture) - 1] = double.Parse(value, CultureInfo.InvariantCulture);
            }
        }

        return objective is { } found ? SolverSolution.Of(values, found, isOptimal) : null;
    }
}
