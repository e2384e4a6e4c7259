using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Parts;

/// <summary>
/// A problem in which lines that are off on just the same days all through are one line. Lines in a chain of equalities can only be moved together, which moves of
/// single lines cannot do, and priced one by one each mixes calendars that none of the others has; as one line neither is left to happen.
/// </summary>
internal sealed class SynchronousLines
{
    private readonly ImmutableArray<ImmutableArray<int>> members;
    private readonly int[] place;

    private SynchronousLines(ShutdownProblem original, ImmutableArray<(ImmutableArray<int> Members, LineShape Shape)> lines)
    {
        members = [.. lines.Select(line => line.Members)];
        place = new int[original.Lines.Length];
        for (var line = 0; line < members.Length; line++)
        {
            foreach (var member in members[line]) place[member] = line;
        }

        Problem = original with
        {
            Lines = [.. lines.Select(line => line.Shape)],
            Sums = [.. original.Sums.Select(Placed).Where(sum => !IsEmpty(sum))],
            Stocks = [.. original.Stocks.Select(stock => stock with { Lines = [.. stock.Lines.Select(line => place[line]).Distinct()] })],
        };
    }

    /// <summary>The problem with fewer lines: its plans are those of the original one, with the same value in every level.</summary>
    public ShutdownProblem Problem { get; }

    /// <summary>Null where no lines can be drawn together: none are tied on every day, what is asked of them or where they begin differs too much for one line, their calendars in force
    /// differ, or fairness holds them against each other.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="inForce">Calendars in force of its lines, null where there are none.</param>
    public static SynchronousLines? Of(ShutdownProblem problem, ImmutableArray<LineCalendar?>? inForce = null)
    {
        if (problem.Fairness is not null) return null;
        var lines = ImmutableArray.CreateBuilder<(ImmutableArray<int>, LineShape)>();
        foreach (var group in Groups(problem))
        {
            if (group.Length > 1 && AreSuppliersAlike(problem, group) && group.Select(line => inForce?[line]).Distinct().Count() == 1 && Together([.. group.Select(line => problem.Lines[line])]) is { } together) lines.Add((group, together));
            else lines.AddRange(group.Select(line => (ImmutableArray.Create(line), problem.Lines[line])));
        }

        return lines.Count < problem.Lines.Length ? new SynchronousLines(problem, lines.ToImmutable()) : null;
    }

    /// <summary>Calendars of the original lines.</summary>
    public ImmutableArray<LineCalendar> Expand(ImmutableArray<LineCalendar> calendars) =>
        calendars.IsDefaultOrEmpty ? calendars : [.. place.Select(line => calendars[line])];

    /// <summary>Calendars to begin with or in force: for each line the first that one of its members has.</summary>
    public ImmutableArray<LineCalendar?> Shrink(ImmutableArray<LineCalendar?> calendars) =>
        [.. members.Select(lines => lines.Select(line => calendars[line]).FirstOrDefault(calendar => calendar is not null))];

    /// <summary>Tells of the original lines.</summary>
    public IProgress<SearchProgress> Expand(IProgress<SearchProgress> told) => new Expanding(this, told);

    // Each line in one group; in the order of their first lines.
    private static IEnumerable<ImmutableArray<int>> Groups(ShutdownProblem problem)
    {
        var tied = problem.Sums.Where(IsEquality).ToLookup(sum => (Math.Min(sum.Off[0].Line, sum.Off[1].Line), Math.Max(sum.Off[0].Line, sum.Off[1].Line)), sum => sum.Off[0].Days.First);
        var root = Enumerable.Range(0, problem.Lines.Length).ToArray();
        foreach (var pair in tied)
        {
            var ((one, other), days) = (pair.Key, pair.ToHashSet());
            var (left, right) = (problem.Lines[one].States, problem.Lines[other].States);
            if (Enumerable.Range(0, problem.DayCount).All(day => days.Contains(day) || (left[day] == right[day] && left[day] != DayState.Free))) Join(one, other);
        }

        return Enumerable.Range(0, root.Length).GroupBy(line => root[line]).Select(group => group.ToImmutableArray());

        void Join(int one, int other)
        {
            var (to, from) = (Math.Min(root[one], root[other]), Math.Max(root[one], root[other]));
            for (var line = 0; line < root.Length; line++)
            {
                if (root[line] == from) root[line] = to;
            }
        }
    }

    // One line is off on one day exactly when another is.
    private static bool IsEquality(WeightedSum sum) =>
        sum is { Off.Length: 2, Starts.IsEmpty: true, AtLeast: 0, AtMost: 0 }
        && sum.Off[0].Days == sum.Off[1].Days && sum.Off[0].Days.Length == 1 && sum.Off[0].Line != sum.Off[1].Line
        && sum.Off[0].Coefficient == -sum.Off[1].Coefficient && sum.Off[0].Coefficient != 0;

    private static bool AreSuppliersAlike(ShutdownProblem problem, ImmutableArray<int> lines) =>
        problem.Stocks.All(stock => lines.Select(line => stock.Lines.Contains(line)).Distinct().Count() == 1);

    // What is asked of all of them, asked of one; null where no one line can be asked that.
    private static LineShape? Together(ImmutableArray<LineShape> lines)
    {
        var block = lines.Select(line => line.Block).Aggregate((one, other) => new BlockShape(
            Math.Max(one.MinStop, other.MinStop),
            Math.Min(one.MaxStop, other.MaxStop),
            Math.Max(one.MinRun, other.MinRun),
            Math.Min(one.MaxStops, other.MaxStops),
            one.LastStopMayContinue && other.LastStopMayContinue,
            one.OneBlock || other.OneBlock));

        // A last stop may then be shorter than one, but not than the other.
        var isLastStopAlike = block.LastStopMayContinue || lines.Where(line => !line.Block.LastStopMayContinue).Max(line => line.Block.MinStop) == block.MinStop;
        var carried = lines.Select(line => Before(line, block)).Distinct().ToList();
        var states = Enumerable.Range(0, lines[0].States.Length).Select(day => lines.Select(line => line.States[day]).Where(state => state != DayState.Free).Distinct().ToList()).ToList();
        ImmutableArray<DayCount> counts =
        [
            .. lines.SelectMany(line => line.Counts).GroupBy(count => string.Join(',', count.Days)).Select(same => new DayCount(
                same.First().Days, same.Max(count => count.AtLeast), same.Min(count => count.AtMost), [.. same.SelectMany(count => count.RuleIds).Distinct()])),
        ];
        if (!isLastStopAlike || carried.Count > 1 || states.Any(asked => asked.Count > 1) || block.MinStop > block.MaxStop || counts.Any(count => count.AtLeast > count.AtMost)) return null;
        var tonnes = checked(lines.Sum(line => line.TonnesPerDay));
        return new LineShape(
            string.Join('+', lines.Select(line => line.LineId)),
            tonnes,
            carried[0],
            [.. states.Select(asked => asked.FirstOrDefault(DayState.Free))],
            counts,
            block,
            [.. Enumerable.Range(0, states.Count).Select(day => checked(lines.Sum(line => line.ExposurePerDay[day])))])
        {
            Members = lines.Sum(line => line.Members),
            ReducedOutput = [.. Reduced(lines, states.Count, tonnes)],
            BlockRules = string.Join(", ", lines.Select(line => line.BlockRules).Where(rules => rules.Length > 0).Distinct()),
        };
    }

    // A run that has lasted long enough is like any other.
    private static CarriedState? Before(LineShape line, BlockShape block) =>
        line.Carried is { Stopped: false } running && running.Days >= block.MinRun ? null : line.Carried;

    private static IEnumerable<OutputRun> Reduced(ImmutableArray<LineShape> lines, int days, int tonnesPerDay)
    {
        var reduced = new int[days];
        foreach (var line in lines)
        {
            foreach (var run in line.ReducedOutput)
            {
                for (var day = run.Days.First; day <= run.Days.Last; day++) reduced[day] += line.TonnesPerDay - run.TonnesPerDay;
            }
        }

        for (var day = 0; day < days; day++)
        {
            var first = day;
            while (day + 1 < days && reduced[day + 1] == reduced[first]) day++;
            if (reduced[first] > 0) yield return new OutputRun(new DayRange(first, day), tonnesPerDay - reduced[first]);
        }
    }

    private WeightedSum Placed(WeightedSum sum) => sum with
    {
        Off = [.. sum.Off.GroupBy(term => place[term.Line]).SelectMany(Added)],
        Starts = [.. sum.Starts.GroupBy(term => (Line: place[term.Line], term.Day))
            .Select(terms => new StartTerm(terms.Key.Line, terms.Key.Day, checked(terms.Sum(term => term.Coefficient))))
            .Where(term => term.Coefficient != 0)],
    };

    // The addends of one line, none over the same days as another.
    private static IEnumerable<OffTerm> Added(IGrouping<int, OffTerm> terms)
    {
        if (terms.Count() == 1) return [terms.First() with { Line = terms.Key }];
        var cuts = terms.SelectMany(term => new[] { term.Days.First, term.Days.Last + 1 }).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1), (first, next) => new OffTerm(
                terms.Key, new DayRange(first, next - 1), checked(terms.Where(term => term.Days.Contains(first)).Sum(term => term.Coefficient))))
            .Where(term => term.Coefficient != 0);
    }

    // What was between its members only is kept by being one line.
    private static bool IsEmpty(WeightedSum sum) => sum is { Off.IsEmpty: true, Starts.IsEmpty: true, AtLeast: null or <= 0, AtMost: null or >= 0 };

    private sealed class Expanding(SynchronousLines lines, IProgress<SearchProgress> told) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => told.Report(value with { Calendars = lines.Expand(value.Calendars) });
    }
}
