using System.Text.RegularExpressions;

namespace Scheduler.Race.Logs;

/// <summary>The log of HiGHS: the rows of its table of the tree, with best bound and best solution, and the bounds of its solving report.</summary>
internal sealed partial class HighsLog : ISolverLog
{
    public LogClaim? Read(string line)
    {
        if (Row().Match(line) is { Success: true } row)
            return new LogClaim(PrintedNumber.Read(row.Groups["value"].Value)?.Value, PrintedNumber.Read(row.Groups["bound"].Value)?.Low);
        if (Primal().Match(line) is { Success: true } primal) return new LogClaim(PrintedNumber.Read(primal.Groups["value"].Value)?.Value, null);
        return Dual().Match(line) is { Success: true } dual ? new LogClaim(null, PrintedNumber.Read(dual.Groups["bound"].Value)?.Low) : null;
    }

    // Source of a solution, nodes, open nodes, leaves, share explored, best bound, best solution, gap, …, time
    [GeneratedRegex(@"^\s*[A-Za-z]?\s+\d+\s+\d+\s+\d+\s+[\d.]+%\s+(?<bound>\S+)\s+(?<value>\S+)\s+\S+\s.*s$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*Primal bound\s+(?<value>\S+)")]
    private static partial Regex Primal();

    [GeneratedRegex(@"^\s*Dual bound\s+(?<bound>\S+)")]
    private static partial Regex Dual();
}
