using System.Collections.Immutable;
using Google.OrTools.Sat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Models;

/// <summary>
/// The day-indexed CP-SAT model of a problem in which some lines are free and the others keep given calendars. With all lines free it is the
/// whole problem. Linear throughout, so that the same model can be written as an MPS file.
/// </summary>
public sealed class DayModel
{
    private readonly ShutdownProblem problem;
    private readonly CpModelProto rows;
    private readonly SortedDictionary<int, LineVariables> free = [];
    private readonly ImmutableArray<LineCalendar>? kept;
    private readonly List<List<(int Stock, int Shortage)>> stocks = [];

    /// <param name="freeLines">Lines to decide.</param>
    /// <param name="kept">Calendars of all lines (those of free lines serve as hints); null when all lines are free and nothing is known.</param>
    public DayModel(ShutdownProblem problem, IEnumerable<int> freeLines, ImmutableArray<LineCalendar>? kept)
    {
        this.problem = problem;
        this.kept = kept;
        rows = new CpModelProto();
        var draft = new LinearRows(rows);
        foreach (var line in freeLines) free.Add(line, new LineVariables(problem.Lines[line], draft));
        foreach (var sum in problem.Sums) AddSum(draft, sum);
        foreach (var stock in problem.Stocks) AddStock(draft, stock);
    }

    /// <summary>A model whose objective is one level, smaller being better.</summary>
    /// <param name="maxShortage">Level 1 is held at this value, tonnes; null before level 1 is decided.</param>
    /// <param name="maxExposure">Level 2 of the whole problem is held at this value; null before level 2 is decided.</param>
    /// <param name="maxFairness">The level "fairness" is held at this value; null before it is decided, and where it is none.</param>
    public CpModelProto For(ObjectiveLevel level, long? maxShortage, long? maxExposure, long? maxFairness = null)
    {
        var model = rows.Clone();
        var draft = new LinearRows(model);
        var fairness = level == ObjectiveLevel.Fairness || maxFairness is not null ? Fairness(draft) : null;
        if (maxFairness is { } fair) draft.Add(fairness!.Value, null, fair);
        if (maxShortage is { } shortage) draft.Add(Shortages, null, shortage);
        if (maxExposure is { } exposure) draft.Add(Exposures, null, exposure - ExposureOffset);
        var objective = new CpObjectiveProto();
        var terms = level switch
        {
            ObjectiveLevel.Shortage => Shortages,
            ObjectiveLevel.Exposure => Exposures,
            ObjectiveLevel.Fairness => fairness!.Value,
            _ => free.SelectMany(line => line.Value.Begins.Select(begin => (begin.Variable, begin.Coefficient * problem.Lines[line.Key].Members))),
        };
        foreach (var (variable, coefficient) in terms)
        {
            objective.Vars.Add(variable);
            objective.Coeffs.Add(coefficient);
        }

        model.Objective = objective;
        AddHint(model, fairness);
        return model;
    }

    /// <summary>What to add to the objective of a level to get its value for the whole problem.</summary>
    public long Offset(ObjectiveLevel level) => level switch
    {
        ObjectiveLevel.Shortage or ObjectiveLevel.Fairness => 0,
        ObjectiveLevel.Exposure => ExposureOffset,
        _ => Kept().Sum(entry => (long)entry.Calendar.StartCount * problem.Lines[entry.Line].Members),
    };

    /// <summary>Calendars of all lines after a solve.</summary>
    public ImmutableArray<LineCalendar> Read(IReadOnlyList<long> solution) => [.. Enumerable.Range(0, problem.Lines.Length)
        .Select(line => free.TryGetValue(line, out var variables) ? variables.Read(solution) : kept!.Value[line])];

    // Only the levels from fairness on need its rows.
    private FairnessRows Fairness(LinearRows draft) => problem.Fairness is { } shape
        ? new FairnessRows(problem, shape, free, kept, draft)
        : throw new InvalidOperationException("Fairness is no level of the problem.");

    private IEnumerable<(int Variable, long Coefficient)> Shortages =>
        stocks.SelectMany(market => market.Select(period => (period.Shortage, 1L)));

    private IEnumerable<(int Variable, long Coefficient)> Exposures => free.Values.SelectMany(line => line.ExposureAvoided(-1));

    private long ExposureOffset => problem.ExposureWithoutStops - Kept().Sum(entry => Avoided(entry.Line, entry.Calendar));

    private IEnumerable<(int Line, LineCalendar Calendar)> Kept() => kept is { } calendars
        ? calendars.Select((calendar, line) => (line, calendar)).Where(entry => !free.ContainsKey(entry.line))
        : [];

    private long Avoided(int line, LineCalendar calendar) =>
        calendar.Stops.Sum(stop => problem.Lines[line].ExposurePerDay.AsSpan(stop.First, stop.Length).ToArray().Sum());

    private void AddSum(LinearRows draft, WeightedSum sum)
    {
        var terms = new List<(int, long)>();
        long constant = 0;
        foreach (var term in sum.Off)
        {
            if (free.TryGetValue(term.Line, out var line))
            {
                for (var day = term.Days.First; day <= term.Days.Last; day++) terms.Add((line.Off(day), term.Coefficient));
            }
            else
            {
                constant += term.Coefficient * kept!.Value[term.Line].OffDaysIn(term.Days);
            }
        }

        foreach (var term in sum.Starts)
        {
            if (free.TryGetValue(term.Line, out var line)) terms.Add((line.Begin(term.Day), term.Coefficient));
            else if (kept!.Value[term.Line].Starts.Any(stop => stop.First == term.Day)) constant += term.Coefficient;
        }

        if (terms.Count > 0 || kept is null) draft.Add(terms, sum.AtLeast - constant, sum.AtMost - constant);
    }

    private void AddStock(LinearRows draft, StockBalance balance)
    {
        var market = new List<(int Stock, int Shortage)>();
        foreach (var period in balance.Periods)
        {
            var stock = draft.NewVariable(0, balance.SiloTonnes);
            var shortage = draft.NewVariable(0, period.DemandTonnes);
            var terms = new List<(int, long)> { (stock, 1), (shortage, -1) };
            var limit = FullOutput(balance, period) - KeptOff(balance, period) - period.DemandTonnes;
            if (market.Count == 0) limit += balance.OpeningTonnes;
            else terms.Add((market[^1].Stock, -1));
            foreach (var line in balance.Lines)
            {
                if (!free.TryGetValue(line, out var variables)) continue;
                foreach (var run in problem.Lines[line].OutputRuns(period.Days))
                {
                    for (var day = run.Days.First; day <= run.Days.Last; day++) terms.Add((variables.Off(day), run.TonnesPerDay));
                }
            }

            // stock − stock before − shortage + off tonnes ≤ full output − demand: what would overflow is not made
            draft.Add(terms, null, limit);
            market.Add((stock, shortage));
        }

        stocks.Add(market);
    }

    private long FullOutput(StockBalance balance, StockPeriod period) =>
        balance.Lines.Sum(line => problem.Lines[line].FullOutput(period.Days));

    private long KeptOff(StockBalance balance, StockPeriod period) => kept is { } calendars
        ? balance.Lines.Where(line => !free.ContainsKey(line))
            .Sum(line => OffTonnes(line, calendars[line], period))
        : 0;

    private long OffTonnes(int line, LineCalendar calendar, StockPeriod period) =>
        problem.Lines[line].OutputRuns(period.Days).Sum(run => (long)run.TonnesPerDay * calendar.OffDaysIn(run.Days));

    // Hints must be complete to help: stocks, shortages and shares follow from the calendars.
    private void AddHint(CpModelProto model, FairnessRows? fairness)
    {
        if (kept is not { } calendars) return;
        var hint = new PartialVariableAssignment();
        foreach (var (line, variables) in free)
        {
            foreach (var (variable, value) in variables.Values(calendars[line])) Hint(variable, value);
        }

        foreach (var (balance, market) in problem.Stocks.Zip(stocks))
        {
            var stock = balance.OpeningTonnes;
            foreach (var (period, variables) in balance.Periods.Zip(market))
            {
                var off = balance.Lines.Sum(line => OffTonnes(line, calendars[line], period));
                var after = stock + FullOutput(balance, period) - off - period.DemandTonnes;
                stock = Math.Clamp(after, 0, balance.SiloTonnes);
                Hint(variables.Stock, stock);
                Hint(variables.Shortage, Math.Max(0, -after));
            }
        }

        foreach (var (variable, value) in fairness?.Values(calendars) ?? []) Hint(variable, value);
        model.SolutionHint = hint;

        void Hint(int variable, long value)
        {
            hint.Vars.Add(variable);
            hint.Values.Add(value);
        }
    }
}
