using System.Text.RegularExpressions;

namespace Scheduler.Race.Logs;

/// <summary>
/// The log of CBC 2.10. A bound is "best possible", the objective at the root, the continuous objective, or the lower bound of the result. Lines
/// of the feasibility pump (Cbc0038I) are about other objectives and not read.
/// </summary>
internal sealed partial class CbcLog : ISolverLog
{
    public LogClaim? Read(string line)
    {
        if (Nodes().Match(line) is { Success: true } nodes) return Claim(nodes.Groups["value"].Value, nodes.Groups["bound"].Value);
        if (Partial().Match(line) is { Success: true } partial) return Claim(partial.Groups["value"].Value, partial.Groups["bound"].Value);
        if (Completed().Match(line) is { Success: true } completed) return Claim(completed.Groups["value"].Value, completed.Groups["value"].Value);
        if (Solution().Match(line) is { Success: true } solution) return Claim(solution.Groups["value"].Value, null);
        if (RootOrRelaxation().Match(line) is { Success: true } root) return Claim(null, root.Groups["bound"].Value);
        return null;
    }

    private static LogClaim Claim(string? value, string? bound) => new(
        value is null ? null : PrintedNumber.Read(value)?.Value,
        bound is null ? null : PrintedNumber.Read(bound)?.Low);

    [GeneratedRegex(@"^Cbc0010I .* on tree, (?<value>\S+) best solution, best possible (?<bound>\S+)")]
    private static partial Regex Nodes();

    [GeneratedRegex(@"^Cbc0005I .*best objective (?<value>\S+) \(best possible (?<bound>[^\s)]+)\)")]
    private static partial Regex Partial();

    [GeneratedRegex(@"^Cbc0001I Search completed - best objective (?<value>[^\s,]+),")]
    private static partial Regex Completed();

    [GeneratedRegex(@"^Cbc00(?:04|12|16|23|24)I (?:Integer solution of|Cut heuristic found|Sub-tree solution of) (?<value>\S+)")]
    private static partial Regex Solution();

    [GeneratedRegex(@"^(?:Cbc0013I At root node, .* changed objective from \S+ to (?<bound>\S+) in|Continuous objective value is (?<bound>\S+) -|Lower bound:\s+(?<bound>\S+))")]
    private static partial Regex RootOrRelaxation();
}
