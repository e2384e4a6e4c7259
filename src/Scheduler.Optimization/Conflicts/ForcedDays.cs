using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>
/// The days on which every plan has a line off, or on: by orders, by counts that ask for all of their days or for none, by lines that are off together,
/// and by limits that such lines would break together. What is forced twice in opposite ways keeps the first; the counts show the contradiction.
/// </summary>
internal sealed class ForcedDays
{
    private readonly ShutdownProblem problem;
    private readonly ForcedDay?[][] days;
    private readonly List<(int Day, List<int> Lines, string RuleId)> together;

    public ForcedDays(ShutdownProblem problem)
    {
        this.problem = problem;
        days = [.. problem.Lines.Select(_ => new ForcedDay?[problem.DayCount])];
        for (var line = 0; line < days.Length; line++) ByLine(line);
        together = [.. Together(problem)];
        foreach (var group in together) Share(group);
        ByLimits();
    }

    public ForcedDay? On(int line, int day) => days[line][day];

    public bool Is(int line, int day, DayState state) => days[line][day]?.State == state;

    private void ByLine(int line)
    {
        var shape = problem.Lines[line];
        for (var day = 0; day < problem.DayCount; day++)
        {
            if (shape.States[day] == DayState.Free) continue;
            var cause = shape.IdleDays.Any(range => range.Contains(day)) ? "Idle" : $"{shape.States[day]}";
            days[line][day] = new(shape.States[day], $"orders {cause}", "", OptimizationText.Catalog.Format($"Cause.Orders.{cause}"));
        }

        foreach (var count in shape.Counts)
        {
            var state = count.AtMost <= 0 ? DayState.On : count.AtLeast >= count.Size ? DayState.Off : DayState.Free;
            if (state == DayState.Free) continue;
            var rules = string.Join(", ", count.RuleIds);
            foreach (var day in count.Days.SelectMany(range => Enumerable.Range(range.First, range.Length)))
                days[line][day] ??= new(state, rules, rules, LocalizedText.Same(rules));
        }
    }

    /// <summary>Lines that are off on a day exactly when one other is, chained together: off − off = 0.</summary>
    private static IEnumerable<(int Day, List<int> Lines, string RuleId)> Together(ShutdownProblem problem)
    {
        var ties = problem.Sums.Where(sum => sum is { AtLeast: 0, AtMost: 0, Starts.Length: 0, Off.Length: 2 }
            && sum.Off[0].Days == sum.Off[1].Days && sum.Off[0].Days.Length == 1 && sum.Off[0].Coefficient == -sum.Off[1].Coefficient);
        foreach (var day in ties.GroupBy(sum => sum.Off[0].Days.First))
        {
            var groups = new List<(int Day, List<int> Lines, string RuleId)>();
            foreach (var sum in day)
            {
                int[] pair = [sum.Off[0].Line, sum.Off[1].Line];
                var touched = groups.Where(group => group.Lines.Intersect(pair).Any()).ToList();
                groups.RemoveAll(touched.Contains);
                groups.Add((day.Key, [.. touched.SelectMany(group => group.Lines).Concat(pair).Distinct().Order()], sum.RuleId));
            }

            foreach (var group in groups) yield return group;
        }
    }

    private void Share((int Day, List<int> Lines, string RuleId) group)
    {
        if (group.Lines.Select(line => days[line][group.Day]).FirstOrDefault(day => day is not null) is not { } forced) return;
        var rules = forced.Rules.Length == 0 ? group.RuleId : $"{forced.Rules}, {group.RuleId}";
        var shared = new ForcedDay(forced.State, $"{forced.Key}+{group.RuleId}", rules, OptimizationText.Catalog.Format("Cause.Shared", forced.Cause, group.RuleId));
        foreach (var line in group.Lines) days[line][group.Day] ??= shared;
    }

    // A limit on one day that the lines of a group pass together, with what is off anyway, keeps the whole group running.
    private void ByLimits()
    {
        var groupsOf = together.ToLookup(group => group.Day);
        foreach (var sum in problem.Sums.Where(sum => sum is { AtMost: not null, Starts.Length: 0 } && sum.Off.All(term => term.Coefficient > 0)))
        {
            if (sum.Off.Length == 0 || sum.Off[0].Days is not { Length: 1 } range || sum.Off.Any(term => term.Days != range)) continue;
            foreach (var group in groupsOf[range.First].Where(group => days[group.Lines[0]][range.First] is null))
            {
                var own = sum.Off.Where(term => group.Lines.Contains(term.Line)).Sum(term => term.Coefficient);
                var others = sum.Off.Where(term => !group.Lines.Contains(term.Line) && Is(term.Line, range.First, DayState.Off)).Sum(term => term.Coefficient);
                if (own == 0 || own + others <= sum.AtMost) continue;
                var cause = OptimizationText.Catalog.Format(
                    "Cause.Together",
                    string.Join(", ", group.Lines.Select(line => problem.Lines[line].LineId)),
                    group.RuleId,
                    sum.Subject,
                    own + others,
                    sum.AtMost!.Value,
                    sum.RuleId);
                var forced = new ForcedDay(DayState.On, $"{group.RuleId}+{sum.RuleId}", $"{group.RuleId}, {sum.RuleId}", cause);
                foreach (var line in group.Lines) days[line][range.First] = forced;
            }
        }
    }
}
