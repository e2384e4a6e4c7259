using System.Text.RegularExpressions;

namespace Scheduler.Race.Logs;

/// <summary>The log of glpsol 5: the relaxation once it is solved, then one line now and then with the best solution and the bound of the tree.</summary>
internal sealed partial class GlpkLog : ISolverLog
{
    private string? relaxation;

    public LogClaim? Read(string line)
    {
        if (Simplex().Match(line) is { Success: true } simplex)
        {
            relaxation = simplex.Groups["value"].Value;
            return null;
        }

        if (line.StartsWith("OPTIMAL LP SOLUTION FOUND", StringComparison.Ordinal) && relaxation is { } solved)
            return new LogClaim(null, PrintedNumber.Read(solved)?.Low);
        if (Tree().Match(line) is not { Success: true } tree) return null;
        var value = PrintedNumber.Read(tree.Groups["value"].Value);

        // An empty tree proves the best solution.
        var bound = tree.Groups["bound"].Value == "tree is empty" ? value : PrintedNumber.Read(tree.Groups["bound"].Value);
        return new LogClaim(value?.Value, bound?.Low);
    }

    [GeneratedRegex(@"^[ *#]?\s*\d+: obj =\s+(?<value>\S+) ")]
    private static partial Regex Simplex();

    [GeneratedRegex(@"^\+\s*\d+: (?:mip =|>>>>>)\s+(?<value>not found yet|\S+) [<>]=\s+(?<bound>tree is empty|\S+)")]
    private static partial Regex Tree();
}
