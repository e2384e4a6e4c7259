using Scheduler.Domain.Entitlements;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

/// <summary>Short words for what every test here does: compile, look at the shapes.</summary>
internal static class Compiling
{
    /// <summary>Ten days of January 2027, numbered 0 … 9.</summary>
    public static ScenarioBuilder TenDays() => new("2027-01-01..2027-01-10");

    public static ShutdownProblem Compile(this ScenarioBuilder builder) => ScenarioCompiler.Compile(builder.Build());

    /// <summary>What a line owes.</summary>
    public static Entitlement Due(this ScenarioBuilder builder, string lineId) =>
        ScenarioCompiler.Entitle(builder.Build()).Single(due => due.LineId == lineId);

    /// <summary>The addends of the only window of a line that are made by a rule, with their English reasons.</summary>
    public static string[] Items(this ScenarioBuilder builder, string lineId, string ruleId) =>
    [
        .. builder.Due(lineId).Windows.Single().Items.Where(item => item.RuleId == ruleId).Select(item => $"{item.Days}: {item.Reason.En}"),
    ];

    public static LineShape Line(this ShutdownProblem problem, string id) => problem.Lines.Single(line => line.LineId == id);

    /// <summary>The day counts of a line, such as <c>0-1+4-6: 2..5 base</c>.</summary>
    public static string[] Counts(this ShutdownProblem problem, string lineId) =>
    [
        .. problem.Line(lineId).Counts.Select(count =>
            $"{string.Join('+', count.Days.Select(Written))}: {count.AtLeast}..{count.AtMost} {string.Join('+', count.RuleIds)}"),
    ];

    /// <summary>A sum, such as <c>1000·L1[0-3] + 1·start L2[4] in 2000..∞</c>.</summary>
    public static string Written(this ShutdownProblem problem, WeightedSum sum)
    {
        var off = sum.Off.Select(term => $"{term.Coefficient}·{problem.Lines[term.Line].LineId}[{Written(term.Days)}]");
        var starts = sum.Starts.Select(term => $"{term.Coefficient}·start {problem.Lines[term.Line].LineId}[{term.Day}]");
        return $"{string.Join(" + ", off.Concat(starts))} in {sum.AtLeast?.ToString() ?? "−∞"}..{sum.AtMost?.ToString() ?? "∞"}";
    }

    public static string[] Sums(this ShutdownProblem problem) => [.. problem.Sums.Select(problem.Written)];

    /// <summary>The day states of a line: f free, r must run, S must stop.</summary>
    public static string States(this ShutdownProblem problem, string lineId) =>
        string.Concat(problem.Line(lineId).States.Select(state => state switch { DayState.Free => 'f', DayState.On => 'r', _ => 'S' }));

    private static string Written(DayRange range) => range.Length == 1 ? $"{range.First}" : $"{range.First}-{range.Last}";
}
