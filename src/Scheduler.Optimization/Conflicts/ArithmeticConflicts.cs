using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Contradictions that counting alone finds, before any solver runs: each one sentence with its numbers.</summary>
public static class ArithmeticConflicts
{
    public static ImmutableArray<LocalizedText> Of(ShutdownProblem problem) =>
        [.. problem.Lines.SelectMany(line => OfLine(problem, line)), .. problem.Sums.SelectMany(sum => OfSum(problem, sum))];

    private static IEnumerable<LocalizedText> OfLine(ShutdownProblem problem, LineShape line)
    {
        foreach (var count in line.Counts)
        {
            var (forcedOff, forcedOn) = (Days(line, count, DayState.Off), Days(line, count, DayState.On));
            var days = DayText.Of(problem.Horizon, count.Days);
            var rules = string.Join(", ", count.RuleIds);
            if (count.AtLeast > count.AtMost)
                yield return OptimizationText.Catalog.Format("Conflict.CountEmpty", line.LineId, days, count.AtLeast, count.AtMost, rules);
            else if (count.AtLeast > count.Size - forcedOn)
                yield return OptimizationText.Catalog.Format("Conflict.CountTooHigh", line.LineId, days, count.AtLeast, count.Size - forcedOn, rules);
            else if (count.AtMost < forcedOff)
                yield return OptimizationText.Catalog.Format("Conflict.CountTooLow", line.LineId, days, count.AtMost, forcedOff, rules);
        }
    }

    private static int Days(LineShape line, DayCount count, DayState state) =>
        count.Days.Sum(range => line.States.AsSpan(range.First, range.Length).Count(state));

    private static IEnumerable<LocalizedText> OfSum(ShutdownProblem problem, WeightedSum sum)
    {
        long least = 0;
        long most = 0;
        foreach (var term in sum.Off)
        {
            var states = problem.Lines[term.Line].States.AsSpan(term.Days.First, term.Days.Length);
            var (off, on) = (states.Count(DayState.Off), states.Count(DayState.On));
            least += term.Coefficient * (term.Coefficient > 0 ? off : term.Days.Length - on);
            most += term.Coefficient * (term.Coefficient > 0 ? term.Days.Length - on : off);
        }

        foreach (var term in sum.Starts)
        {
            least += Math.Min(0, term.Coefficient);
            most += Math.Max(0, term.Coefficient);
        }

        if (most < sum.AtLeast)
            yield return OptimizationText.Catalog.Format("Conflict.SumTooHigh", sum.Subject, sum.AtLeast, most, sum.RuleId);
        if (least > sum.AtMost)
            yield return OptimizationText.Catalog.Format("Conflict.SumTooLow", sum.Subject, sum.AtMost, least, sum.RuleId);
    }
}
