using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>Sums over lines that are out of reach: even with all lines off as long as they may be, or with only those off that must be.</summary>
internal sealed class SumConflicts(ShutdownProblem problem, ForcedDays forced)
{
    public IEnumerable<LocalizedText> All()
    {
        foreach (var sum in problem.Sums)
        {
            if (sum.AtLeast is { } least && TooHigh(sum, least) is { } found) yield return found;
        }

        // The same on many days is told once, for the first of them.
        var tooLow = problem.Sums.Where(sum => sum.AtMost is not null).Select(TooLow).Where(entry => entry.Least > entry.Sum.AtMost);
        foreach (var alike in tooLow.GroupBy(entry => (entry.Sum.RuleId, entry.Lines, entry.Rules, entry.Least, entry.Sum.AtMost)))
        {
            var (sum, least, lines, rules) = alike.First();
            yield return rules.Length == 0
                ? OptimizationText.Catalog.Format("Conflict.SumTooLow", sum.Subject, sum.AtMost!.Value, least, sum.RuleId)
                : OptimizationText.Catalog.Format("Conflict.SumBelowForced", sum.Subject, sum.AtMost!.Value, least, sum.RuleId, lines, rules, alike.Count());
        }
    }

    private LocalizedText? TooHigh(WeightedSum sum, long least)
    {
        var limits = new SortedSet<string>(StringComparer.Ordinal);
        long most = sum.Starts.Sum(term => Math.Max(0, term.Coefficient));
        foreach (var line in sum.Off.GroupBy(term => term.Line)) most += Most(line.Key, [.. line], limits);
        if (most >= least) return null;
        return limits.Count == 0
            ? OptimizationText.Catalog.Format("Conflict.SumTooHigh", sum.Subject, least, most, sum.RuleId)
            : OptimizationText.Catalog.Format("Conflict.SumAboveLimits", sum.Subject, least, most, sum.RuleId, string.Join(", ", limits));
    }

    // The most that one line can add: its free days, or fewer where one of its counts allows fewer. Notes the rules that keep it down.
    private long Most(int line, OffTerm[] terms, SortedSet<string> limits)
    {
        if (terms.Any(term => term.Coefficient < 0)) return Mixed(line, terms);
        foreach (var day in terms.SelectMany(Days).Where(day => forced.Is(line, day, DayState.On))) limits.UnionWith(Ids(forced.On(line, day)!.Rules));
        var most = Mixed(line, terms);
        var open = terms.SelectMany(Days).Where(day => !forced.Is(line, day, DayState.On)).ToList();
        // A day in two terms would count once in a count of the line and twice here.
        if (open.Distinct().Count() < open.Count) return most;
        var largest = terms.Max(term => term.Coefficient);
        foreach (var count in problem.Lines[line].Counts.Where(count => count.AtMost < count.Size))
        {
            var bound = largest * (Math.Max(0, count.AtMost) + open.Count(day => !count.Contains(day)));
            if (bound >= most) continue;
            most = bound;
            limits.UnionWith(count.RuleIds);
        }

        return most;
    }

    private long Mixed(int line, OffTerm[] terms) => terms.Sum(term => term.Coefficient * Days(term).Count(day =>
        term.Coefficient > 0 ? !forced.Is(line, day, DayState.On) : forced.Is(line, day, DayState.Off)));

    private (WeightedSum Sum, long Least, string Lines, string Rules) TooLow(WeightedSum sum)
    {
        var least = sum.Starts.Sum(term => Math.Min(0, term.Coefficient));
        var lines = new List<string>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var term in sum.Off)
        {
            var must = Days(term).Where(day => forced.Is(term.Line, day, DayState.Off)).ToList();
            least += term.Coefficient * (term.Coefficient > 0 ? must.Count : Days(term).Count(day => !forced.Is(term.Line, day, DayState.On)));
            if (must.Count == 0 || term.Coefficient < 0) continue;
            if (!lines.Contains(problem.Lines[term.Line].LineId)) lines.Add(problem.Lines[term.Line].LineId);
            foreach (var day in must) rules.UnionWith(Ids(forced.On(term.Line, day)!.Rules));
        }

        return (sum, least, string.Join(", ", lines), string.Join(", ", rules));
    }

    private static IEnumerable<int> Days(OffTerm term) => Enumerable.Range(term.Days.First, term.Days.Length);

    private static string[] Ids(string rules) => rules.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
