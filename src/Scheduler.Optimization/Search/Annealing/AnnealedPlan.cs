using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>Stops of all lines with the activity of all coupling rows and the penalised cost, kept up to date while single lines change. What is priced by
/// the day is a table of costs, mostly the exposure. One per thread.</summary>
internal sealed class AnnealedPlan
{
    private readonly CouplingSystem coupling;
    private readonly PenaltyWeights weights;
    private readonly StopList[] stops;
    private readonly long[][] cost;
    private readonly FlatTerms[] terms;
    private readonly RangeTerm[][] ranges;
    private readonly int[][] stocksOf;
    private readonly bool[] isBalance;
    private readonly long[] activity;
    private readonly long[] shortage;
    private readonly int[] excess;
    private readonly long[] startCost;
    private long excessDays;
    private int brokenRows;

    public AnnealedPlan(ShutdownProblem problem, CouplingSystem coupling, PenaltyWeights weights, ImmutableArray<LineLimits> limits)
    {
        (this.coupling, this.weights, Limits) = (coupling, weights, limits);
        stops = [.. limits.Select(limit => new StopList(limit.Capacity))];
        terms = [.. coupling.Lines.Select(line => new FlatTerms(line, problem.DayCount))];
        ranges = [.. coupling.Lines.Select(line => line.Ranges)];
        isBalance = new bool[coupling.RowCount];
        foreach (var stock in coupling.Stocks) isBalance.AsSpan(stock.First, stock.Count).Fill(true);
        stocksOf = [.. ranges.Select(StocksOf)];
        activity = new long[coupling.RowCount];
        shortage = new long[coupling.Stocks.Length];
        excess = new int[limits.Length];
        cost = [.. problem.Lines.Select(_ => new long[problem.DayCount + 1])];

        // Where no day is dearer than another, the fewest stops are what is looked for.
        startCost = [.. problem.Lines.Select(line => problem.ExposureWithoutStops == 0 ? (long)line.Members : 0)];
        Price(line => problem.Lines[line].ExposurePerDay.AsSpan());
    }

    public delegate ReadOnlySpan<long> DayValues(int line);

    public ImmutableArray<LineLimits> Limits { get; }

    public int LineCount => stops.Length;

    /// <summary>What the off days are worth at the prices of <see cref="Price"/>, less the cost of starts where they have one.</summary>
    public long Avoided { get; private set; }

    /// <summary>Tonnes.</summary>
    public long Shortage { get; private set; }

    /// <summary>What all that is broken costs.</summary>
    public double Penalty { get; private set; }

    /// <summary>What is to be made small.</summary>
    public double Cost => Penalty - Avoided;

    /// <summary>All rules are kept; there may be a shortage.</summary>
    public bool IsPlan => brokenRows == 0 && excessDays == 0;

    public StopList this[int line] => stops[line];

    public int ExcessOf(int line) => excess[line];

    public ImmutableArray<LineCalendar> Calendars =>
        [.. stops.Select((list, line) => list.ToCalendar(Limits[line].StartsOnDayZero))];

    /// <summary>Sets what each off day is worth.</summary>
    public void Price(DayValues values)
    {
        for (var line = 0; line < cost.Length; line++)
        {
            var days = values(line);
            for (var day = 0; day < days.Length; day++) cost[line][day + 1] = cost[line][day] + days[day];
        }
    }

    public void Load(ImmutableArray<LineCalendar> calendars)
    {
        Array.Clear(activity);
        for (var line = 0; line < stops.Length; line++)
        {
            stops[line].CopyFrom(calendars[line]);
            coupling.Lines[line].AddActivity(calendars[line], activity, 1);
        }

        Recount();
    }

    /// <summary>Counts everything anew, which clears the rounding of many small changes, and is needed when weights have changed.</summary>
    public void Recount()
    {
        (Avoided, Penalty, Shortage, brokenRows, excessDays) = (0, 0, 0, 0, 0);
        for (var line = 0; line < stops.Length; line++)
        {
            Avoided += Worth(line, stops[line]);
            excess[line] = Math.Max(0, Limits[line].Excess(stops[line]));
            excessDays += excess[line];
            Penalty += excess[line] * weights.Line[line];
        }

        for (var row = 0; row < activity.Length; row++)
        {
            if (isBalance[row] || activity[row] <= coupling.Limit[row]) continue;
            brokenRows++;
            Penalty += (activity[row] - coupling.Limit[row]) * weights.Row[row];
        }

        for (var stock = 0; stock < shortage.Length; stock++)
        {
            shortage[stock] = coupling.Stocks[stock].Shortage(activity, coupling.Limit);
            Shortage += shortage[stock];
            Penalty += shortage[stock] * weights.Shortage[stock];
        }
    }

    /// <summary>What a list of stops is worth.</summary>
    public long Worth(int line, StopList list)
    {
        var worth = -startCost[line] * list.Count;
        for (var i = 0; i < list.Count; i++) worth += cost[line][list.Last[i] + 1] - cost[line][list.First[i]];
        return worth;
    }

    /// <summary>Gives a line other stops.</summary>
    /// <param name="newExcess">As <see cref="LineLimits.Excess"/> says, 0 or more.</param>
    public void Replace(int line, StopList by, int newExcess)
    {
        var list = stops[line];
        ChangeDays(line, list, by);
        ChangeStarts(line, list, by);
        foreach (var stock in stocksOf[line]) RecountStock(stock);
        if (newExcess != excess[line])
        {
            Penalty += (newExcess - excess[line]) * weights.Line[line];
            excessDays += newExcess - excess[line];
            excess[line] = newExcess;
        }

        list.CopyFrom(by);
    }

    /// <summary>Makes dearer what is broken now, and cheaper what is kept.</summary>
    /// <param name="knownShortage">That of the best plan, tonnes: a market that is short counts as broken only where all together are shorter than that.</param>
    /// <param name="easing">How much cheaper, 0 … 1.</param>
    public void Tune(long knownShortage, double easing)
    {
        for (var row = 0; row < activity.Length; row++)
        {
            if (isBalance[row]) continue;
            if (activity[row] > coupling.Limit[row]) weights.RaiseRow(row);
            else weights.EaseRow(row, easing);
        }

        for (var stock = 0; stock < shortage.Length; stock++)
        {
            if (Shortage > knownShortage && shortage[stock] > 0) weights.RaiseShortage(stock);
            else weights.EaseShortage(stock, easing);
        }

        Recount();
    }

    private int[] StocksOf(RangeTerm[] line) => [.. Enumerable.Range(0, coupling.Stocks.Length)
        .Where(stock => line.Any(term => term.Row >= coupling.Stocks[stock].First && term.Row < coupling.Stocks[stock].End))];

    // Goes along both lists at once and touches only the days on which they differ.
    private void ChangeDays(int line, StopList from, StopList to)
    {
        var (i, j, day) = (0, 0, 0);
        while (i < from.Count || j < to.Count)
        {
            var oldFirst = i < from.Count ? Math.Max(from.First[i], day) : int.MaxValue;
            var newFirst = j < to.Count ? Math.Max(to.First[j], day) : int.MaxValue;
            int end;
            if (oldFirst == newFirst)
            {
                end = Math.Min(from.Last[i], to.Last[j]);
            }
            else if (oldFirst < newFirst)
            {
                end = Math.Min(from.Last[i], newFirst - 1);
                AddDays(line, oldFirst, end, -1);
            }
            else
            {
                end = Math.Min(to.Last[j], oldFirst - 1);
                AddDays(line, newFirst, end, 1);
            }

            day = end + 1;
            if (i < from.Count && from.Last[i] <= end) i++;
            if (j < to.Count && to.Last[j] <= end) j++;
        }
    }

    private void ChangeStarts(int line, StopList from, StopList to)
    {
        Avoided += startCost[line] * (from.Count - to.Count);
        var (i, j) = (0, 0);
        while (i < from.Count || j < to.Count)
        {
            var oldStart = i < from.Count ? from.First[i] : int.MaxValue;
            var newStart = j < to.Count ? to.First[j] : int.MaxValue;
            if (oldStart <= newStart) i++;
            if (newStart <= oldStart) j++;
            if (oldStart < newStart) AddStart(line, oldStart, -1);
            else if (newStart < oldStart) AddStart(line, newStart, 1);
        }
    }

    private void AddDays(int line, int first, int last, int sign)
    {
        Avoided += sign * (cost[line][last + 1] - cost[line][first]);
        foreach (ref readonly var term in terms[line].OnDays(first, last)) Add(term.Row, sign * term.Coefficient);
        foreach (ref readonly var term in ranges[line].AsSpan())
        {
            var days = Math.Min(last, term.Days.Last) - Math.Max(first, term.Days.First) + 1;
            if (days <= 0) continue;
            var by = sign * days * term.Coefficient;
            if (isBalance[term.Row]) activity[term.Row] += by;
            else Add(term.Row, by);
        }
    }

    private void AddStart(int line, int day, int sign)
    {
        if (day == 0 && !Limits[line].StartsOnDayZero) return;
        foreach (ref readonly var term in terms[line].OnStart(day)) Add(term.Row, sign * term.Coefficient);
    }

    private void Add(int row, long by)
    {
        var before = Math.Max(0, activity[row] - coupling.Limit[row]);
        activity[row] += by;
        var after = Math.Max(0, activity[row] - coupling.Limit[row]);
        if (after == before) return;
        Penalty += (after - before) * weights.Row[row];
        if (before == 0) brokenRows++;
        else if (after == 0) brokenRows--;
    }

    private void RecountStock(int stock)
    {
        var now = coupling.Stocks[stock].Shortage(activity, coupling.Limit);
        var change = now - shortage[stock];
        if (change == 0) return;
        Penalty += change * weights.Shortage[stock];
        Shortage += change;
        shortage[stock] = now;
    }
}
