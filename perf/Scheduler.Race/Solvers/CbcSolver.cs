using System.Globalization;
using Scheduler.Race.Logs;
using Scheduler.Race.Running;

namespace Scheduler.Race.Solvers;

/// <summary>COIN-OR CBC as its command <c>cbc</c>, with as many threads as there are cores.</summary>
internal sealed class CbcSolver : IExternalSolver
{
    public RaceMethod Method => RaceMethod.Cbc;

    public Task<string?> VersionAsync() => Child.AskAsync(
        new ChildCommand("cbc", ["-quit"]),
        line => line.StartsWith("Version:", StringComparison.Ordinal) ? $"CBC {line["Version:".Length..].Trim()}" : null);

    public ChildCommand Command(string model, string solution, int seconds) => LineBuffered.Command(
        "cbc", [model, "-sec", $"{seconds}", "-timeMode", "elapsed", "-threads", $"{Environment.ProcessorCount}", "-solve", "-solution", solution]);

    public ISolverLog NewLog() => new CbcLog();

    // First line: "Optimal - objective value -736565.00000000"; then index, name, value and reduced cost of what is not 0.
    public SolverSolution? Read(IEnumerable<string> lines, int variables)
    {
        double? objective = null;
        var isOptimal = false;
        var values = new double[variables];
        foreach (var line in lines)
        {
            if (objective is null)
            {
                if (line.Contains("no integer solution", StringComparison.Ordinal) || line.StartsWith("Infeasible", StringComparison.Ordinal)) return null;
                isOptimal = line.StartsWith("Optimal -", StringComparison.Ordinal);
                objective = double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
                continue;
            }

            var words = line.Replace("**", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            values[int.Parse(words[1].AsSpan(1), CultureInfo.InvariantCulture)] = double.Parse(words[2], CultureInfo.InvariantCulture);
        }

        return objective is { } claimed ? SolverSolution.Of(values, claimed, isOptimal) : null;
    }
}
