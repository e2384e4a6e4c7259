using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Parts;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// Searches one independent part of a problem. Two annealers look for plans: a patient one cools all lines down once, an eager one again and again
/// over spans that double, so that there is something good early. Then both take group after group of tied lines of the best plan and cool it anew beside the others. The bound comes from pricing the rows between lines, over graphs of each line's calendars:
/// small ones at first, exact ones later, from the prices found so far.
/// </summary>
internal sealed class PartSearch
{
    /// <summary>A constant, so that the result does not depend on the number of threads.</summary>
    public const int Annealers = 2;

    private const int MovesPerLine = 2_500;
    private const int MovesPerLineDay = 20;
    private const int LeastMoves = 20_000;
    private const int EnoughMoves = 100_000;

    /// <summary>While a part has no plan its rounds are longer, so that it does not keep the others waiting.</summary>
    private const int Urgency = 3;
    private const int FirstSpan = 8;

    /// <summary>Moves per line-day after which groups of lines are cooled instead of all lines; with a shorter limit all lines are cooled to its end.</summary>
    private const long WholeMoves = 1_300;

    /// <summary>Fewer lines have little to settle among themselves that single moves would not find.</summary>
    private const int SmallestGroup = 6;

    /// <summary>Of the rounds for all lines, times the share of lines in a group.</summary>
    private const double GroupEffort = 0.7;

    /// <summary>Groups begin to cool where this share of the cooling of all lines would be over: they are to change, not to be made anew.</summary>
    private const double GroupWarmth = 0.32;
    private const int DualRounds = 24;

    /// <summary>Rounds over small graphs cost a sixth or less, and bring the prices near those of the exact ones.</summary>
    private const int CoarseDualRounds = 100;

    private const int MostAscentsAnew = 8;

    /// <summary>Where nothing limits the search, spans are measured in rounds; only their ratios matter.</summary>
    private const double UnlimitedRound = 1e-3;
    private const int RoundsBetweenRaises = 4;

    /// <summary>Near calendars in force, cooling begins where this share of it would be over.</summary>
    private const double WarmShare = 0.42;

    private readonly ShutdownProblem problem;
    private readonly CouplingSystem rows;
    private readonly CouplingSystem pricedRows;
    private readonly ImmutableArray<LineGraphPair> coarse;
    private readonly ulong seed;
    private readonly bool isLimited;
    private readonly bool isFairnessALevel;
    private readonly PassWorkspaces workspaces;
    private readonly double unit;
    private readonly int nodeBudget;
    private readonly int moves;
    private readonly Annealer[] annealers = new Annealer[Annealers];
    private readonly CalendarsInForce? inForce;
    private readonly CalendarsInForce? start;
    private readonly double worthMoving;
    private readonly double[] stayPrice = [2, 1];
    private readonly CoolingSpan[] spans = new CoolingSpan[Annealers];
    private readonly ImmutableArray<ImmutableArray<int>> groups;
    private readonly int[] nextGroup = new int[Annealers];

    private readonly bool[] coolsGroups = new bool[Annealers];
    private readonly int wholeRounds;
    private ImmutableArray<LineGraphPair> fine;
    private DualAscent? ascent;
    private DualAscent? shortageAscent;
    private ImmutableArray<LineCalendar> nearest;
    private long allowedShortage;
    private (long MaxShortage, long Bound)? knownExposure;
    private long restartsAtLeastExposure;
    private int ascentsAnew;
    private int round;

    /// <param name="part">The part.</param>
    /// <param name="coarse">Small graphs of its lines.</param>
    /// <param name="seed">Of every random choice.</param>
    /// <param name="isLimited">Whether the search has an end to cool down to.</param>
    /// <param name="isFairnessALevel">Whether lines of the whole problem are held against each other: then a proof needs more than this part.</param>
    /// <param name="workspaces">For pricing.</param>
    /// <param name="options">Of the whole search.</param>
    public PartSearch(
        ProblemPart part, ImmutableArray<LineGraphPair> coarse, ulong seed, bool isLimited, bool isFairnessALevel, PassWorkspaces workspaces, SearchOptions options)
    {
        (Part, problem, this.coarse, this.seed, this.workspaces) = (part, part.Problem, coarse, seed, workspaces);
        (this.isLimited, this.isFairnessALevel) = (isLimited, isFairnessALevel);
        rows = CouplingSystem.Build(problem, _ => []);
        pricedRows = CouplingSystem.Build(
            problem with { Sums = ImpliedRows.Of(problem.Sums) }, line => coarse[line].Fine.Relaxed);
        inForce = OfPart(options.InForce);
        start = OfPart(options.Start);
        worthMoving = options.WorthMoving;
        nodeBudget = options.NodeBudget;
        moves = Math.Max(
            MovesPerLine * problem.Lines.Length,
            Math.Clamp(MovesPerLineDay * problem.Lines.Length * problem.DayCount, LeastMoves, EnoughMoves));
        groups = inForce is null ? [.. LineNeighbours.Groups(problem).Where(group => group.Length >= SmallestGroup)] : [];
        wholeRounds = groups.IsEmpty ? int.MaxValue : (int)Math.Max(FirstSpan, WholeMoves * problem.Lines.Length * problem.DayCount / moves);
        for (var i = 0; i < Annealers; i++)
        {
            spans[i] = IsPatient(i) ? new CoolingSpan(0, End, 0, wholeRounds) : new CoolingSpan(0, double.PositiveInfinity, 0, FirstSpan);
            nextGroup[i] = i * groups.Length / Annealers;
        }

        unit = Math.Max(1, (double)problem.ExposureWithoutStops / Math.Max(1, problem.Lines.Length * problem.DayCount));
        ImmutableArray<LineLimits> limits = [.. problem.Lines.Select(line => new LineLimits(line))];
        for (var i = 0; i < Annealers; i++)
        {
            var plan = new AnnealedPlan(problem, rows, new PenaltyWeights(problem, rows), limits);
            annealers[i] = new Annealer(plan, (seed * Annealers) + (ulong)i + 1, problem.DayCount);
        }

        CalendarsInForce? OfPart(ImmutableArray<LineCalendar?>? all) =>
            all is { } calendars ? new CalendarsInForce(problem, [.. part.Lines.Select(line => calendars[line])], options.MovableFrom) : null;
    }

    public ProblemPart Part { get; }

    /// <summary>Its best plan; default before there is one.</summary>
    public ImmutableArray<LineCalendar> Calendars { get; private set; }

    /// <summary>Score of the best plan; meaningless before there is one.</summary>
    public PlanScore Score { get; private set; }

    public bool HasPlan => !Calendars.IsDefault;

    public long ShortageBound { get; private set; }

    /// <summary>Of plans with at most the shortage that was last allowed; null before there is one.</summary>
    public long? ExposureBound { get; private set; }

    /// <summary>The bound of exposure, if it is about all plans of this part with at most a shortage.</summary>
    /// <param name="allowed">Tonnes.</param>
    public long? ExposureBoundFor(long allowed) => problem.Stocks.IsEmpty || allowed <= allowedShortage ? ExposureBound : null;

    /// <summary>Of restarts in any plan of this part.</summary>
    public long RestartsBound { get; private set; }

    /// <summary>Of restarts in plans of this part with the least exposure; says more where that is known.</summary>
    public long RestartsBoundAtLeastExposure => Math.Max(RestartsBound, restartsAtLeastExposure);

    /// <summary>Exposure below which no days in force are moved; null without calendars in force, or before there is a bound.</summary>
    public long? ExposureGoal => inForce is not null && ExposureBound is { } bound
        ? bound + (long)(worthMoving * (problem.ExposureWithoutStops - bound))
        : null;

    /// <summary>No plan of this part has less shortage, nor with that less exposure.</summary>
    public bool IsExposureProven => HasPlan && (Score.Shortage, Score.Exposure) == (ShortageBound, ExposureBoundFor(Score.Shortage));

    public bool IsProven => inForce is null && !isFairnessALevel && IsExposureProven && Score.Starts == RestartsBoundAtLeastExposure;

    /// <summary>Nothing better is left to be found, although bounds may still rise: it is proven best, or all its lines keep their calendars in force and no exposure is worth a moved day.</summary>
    public bool IsSettled => IsProven || KeepsInForce;

    /// <summary>Whether exact graphs are still to be made.</summary>
    public bool NeedsFineGraphs => fine.IsDefault && !IsExact(coarse);

    /// <summary>Lines that have no calendar, whatever the others do.</summary>
    public IEnumerable<int> LinesWithoutCalendar => Enumerable.Range(0, coarse.Length)
        .Where(line => Graphs[line].Fine.IsEmpty)
        .Select(line => Part.Lines[line]);

    private ImmutableArray<LineGraphPair> Graphs => fine.IsDefault ? coarse : fine;

    /// <summary>Takes bounds that somebody else has proven.</summary>
    /// <param name="maxShortage">What the bound of exposure is about: plans with no more shortage, tonnes.</param>
    /// <param name="shortage">Bound of the shortage; null for none.</param>
    /// <param name="exposure">Bound of the exposure; null for none.</param>
    public void Know(long maxShortage, long? shortage, long? exposure)
    {
        ShortageBound = Math.Max(ShortageBound, shortage ?? 0);
        if (exposure is { } bound) knownExposure = (maxShortage, bound);
    }

    /// <summary>Gives every annealer calendars to begin with.</summary>
    /// <param name="known">Calendars of a plan from before, or default.</param>
    public void Begin(ImmutableArray<LineCalendar> known)
    {
        RestartsBound = LeastStarts();
        var starts = new ImmutableArray<LineCalendar>?[Annealers];
        Parallel.For(0, Annealers, new ParallelOptions { MaxDegreeOfParallelism = workspaces.Threads }, i => starts[i] = known.IsDefault ? Start(i) : known);
        for (var i = 0; i < Annealers; i++)
        {
            if (starts[i] is not { } calendars) continue;
            if (inForce is not null)
            {
                var near = StayNear(inForce, calendars);
                annealers[i].Price(Worth(i), near);
                if (AreLegal(near)) nearest = near;
            }
            else
            {
                annealers[i].Load(start is not null && known.IsDefault ? StayNear(start, calendars) : calendars);
            }
        }

        Collect();
        SolveAlone();
    }

    /// <summary>One round of an annealer; different ones may run side by side.</summary>
    /// <param name="used">Share of the cooling that is over, 0 … 1; without a limit 0.</param>
    public void Anneal(int index, double used, CancellationToken stop)
    {
        var now = isLimited ? used : round * UnlimitedRound;
        if (spans[index].IsOver(now, round)) Begin(index, now);
        var warmth = inForce is not null ? WarmShare : coolsGroups[index] ? GroupWarmth : 0;
        var temperature = Cooling.At(unit, warmth + ((1 - warmth) * spans[index].Share(now, round)));
        for (var turn = 0; turn < (HasPlan ? 1 : Urgency); turn++)
        {
            annealers[index].Run(moves, temperature, HasPlan ? Cooling.Easing(unit, temperature) : null, stop);
            if (!annealers[index].Best.IsDefault) break;
        }
    }

    /// <summary>After all annealers have had their round: takes the best plan; true when it is new.</summary>
    public bool Collect()
    {
        round++;
        var found = false;
        foreach (var annealer in annealers.Where(annealer => annealer.HasNews))
        {
            var calendars = annealer.TakeNews();
            var score = ScoreOf(calendars);
            if (HasPlan && !Order.IsBetter(score, Score)) continue;
            (Calendars, Score, found) = (calendars, score, true);
        }

        // Slowly: dear rows are walls, and the first plan lies behind some of them.
        if (!HasPlan && round % RoundsBetweenRaises == 0)
        {
            foreach (var annealer in annealers) annealer.RaiseBroken();
        }

        return found;
    }

    /// <summary>Takes the exact graphs of its lines, and where small ones have led to no plan, lets the eager annealer begin anew with them.</summary>
    public void TakeFineGraphs(ImmutableArray<LineGraphPair> graphs)
    {
        fine = graphs;
        RestartsBound = Math.Max(RestartsBound, LeastStarts());
        if (ascent is not null) ascent = new DualAscent(ExposureBoundAt(allowedShortage), ascent);
        shortageAscent = null;
        SolveAlone();
        if (!HasPlan && inForce is null && Start(Annealers - 1) is { } calendars) annealers[^1].Load(calendars);
    }

    /// <summary>Some rounds on the bounds.</summary>
    /// <param name="allowed">Most shortage of a plan of this part, tonnes, in any plan of the whole that is worth looking for.</param>
    /// <param name="mayAscendAnew">Whether there is time to go on from a bound that no longer rises.</param>
    public void RaiseBound(long allowed, bool mayAscendAnew, CancellationToken stop)
    {
        var rounds = NeedsFineGraphs ? CoarseDualRounds : DualRounds;
        if (ascent is null || allowed != allowedShortage)
        {
            // What holds for more shortage holds for less, but no longer says as much as could be said.
            if (allowed > allowedShortage) ExposureBound = null;
            allowedShortage = allowed;
            ascent = ascent is null ? new DualAscent(ExposureBoundAt(allowed), pricedRows) : new DualAscent(ExposureBoundAt(allowed), ascent);
        }

        for (var i = 0; i < rounds && !stop.IsCancellationRequested && !ascent.IsConverged; i++) ascent.Round(Target(ascent));
        if (ascent.Best is { } best) ExposureBound = Math.Max(best.Bound, ExposureBound ?? long.MinValue);
        if (knownExposure is { } known && allowed <= known.MaxShortage) ExposureBound = Math.Max(known.Bound, ExposureBound ?? long.MinValue);

        // Short of the top the steps have become too small for the noise of the average; with longer ones from there it rises again.
        if (mayAscendAnew && ascent.IsConverged && !NeedsFineGraphs && ascentsAnew < MostAscentsAnew && !IsExposureProven)
        {
            ascent = new DualAscent(ExposureBoundAt(allowed), ascent);
            ascentsAnew++;
        }

        // Before there was a bound, nobody knew that less exposure was not worth its moved days.
        if (!nearest.IsDefault) Offer(nearest);
        if (!HasPlan || Score.Shortage == ShortageBound) return;
        shortageAscent ??= new DualAscent(Bound(DualObjective.Shortage(problem)), pricedRows);
        for (var i = 0; i < rounds && !stop.IsCancellationRequested && !shortageAscent.IsConverged; i++) shortageAscent.Round(Score.Shortage);
        if (shortageAscent.Best is { } least) ShortageBound = Math.Max(ShortageBound, least.Bound);
    }

    /// <summary>Takes a plan that somebody else found, if it is better.</summary>
    public bool Offer(ImmutableArray<LineCalendar> calendars)
    {
        var score = ScoreOf(calendars);
        if (!score.IsPlan || (HasPlan && !Order.IsBetter(score, Score))) return false;
        (Calendars, Score) = (calendars, score);
        return true;
    }

    // The goal only rises with the bound, so that what is near enough to it stays so.
    private bool KeepsInForce => HasPlan && inForce is { CoversAll: true } && Score.MoveCost == 0 && Score.Shortage == ShortageBound && Score.Exposure <= ExposureGoal;

    private double End => isLimited ? 1 : double.PositiveInfinity;

    private bool IsPatient(int index) => index == 0 && isLimited && inForce is null;

    private PlanOrder Order => new(ExposureGoal);

    private static bool IsExact(ImmutableArray<LineGraphPair> graphs) => graphs.All(graph => graph.Fine.IsExact);

    // The next span of an annealer: groups once all lines have been cooled for long enough, and there is a plan. Spans that begin when the share of the limit for
    // annealing is used up, beside CP-SAT, are measured in rounds alone.
    private void Begin(int index, double now)
    {
        coolsGroups[index] |= HasPlan && round >= wholeRounds;
        if (coolsGroups[index])
        {
            var group = groups[nextGroup[index]++ % groups.Length];
            annealers[index].Load(Calendars);
            annealers[index].Restrict(group);
            var rounds = (int)(GroupEffort * wholeRounds * group.Length / problem.Lines.Length);
            spans[index] = new CoolingSpan(now, now < End ? End : double.PositiveInfinity, round, Math.Max(FirstSpan, rounds));
            return;
        }

        spans[index] = now >= End ? new CoolingSpan(now, double.PositiveInfinity, round, Math.Max(FirstSpan, round / 2))
            : IsPatient(index) ? new CoolingSpan(now, End, round, int.MaxValue)
            : spans[index].Doubled(now, End, round, wholeRounds);
        if (inForce is null) annealers[index].Return();
        else Reprice(index);
    }

    private ImmutableArray<LineCalendar>? Start(int index) => new PlanBuilder(problem, Graphs, pricedRows)
        .Build(ascent?.Best?.Prices ?? new long[pricedRows.RowCount], new Random((int)(seed % int.MaxValue) + index));

    // A line that nothing ties to others: its cheapest calendar, a start costing the smallest unit, is best on both levels.
    private void SolveAlone()
    {
        if (problem.Lines.Length != 1 || rows.RowCount > 0 || !IsExact(Graphs)) return;
        var graph = Graphs[0].Fine;
        var pass = new LinePass();
        var costs = DualObjective.Exposure(problem, 0).Lines[0].OffCost.AsSpan();
        var starts = Enumerable.Repeat(1L, problem.DayCount).ToArray();
        if (pass.LeastCost(graph, costs, starts) is null) return;
        ImmutableArray<LineCalendar> best = [pass.Trace(graph, costs, starts)];
        var score = ScoreOf(best);
        (ExposureBound, restartsAtLeastExposure) = (score.Exposure, score.Starts);
        Offer(best);
    }

    private PlanScore ScoreOf(ImmutableArray<LineCalendar> calendars)
    {
        var plan = new WorkingPlan(problem, rows);
        plan.PutAll(calendars);
        return plan.Score with { MoveCost = inForce?.MoveCost(calendars) ?? 0 };
    }

    private AnnealedPlan.DayValues Worth(int index) => line => inForce!.Worth(line, (long)(stayPrice[index] * unit));

    // Where too much exposure is left, moved days get cheaper, else dearer.
    private void Reprice(int index)
    {
        var isNearEnough = HasPlan && ExposureGoal is { } goal && Score.Exposure <= goal;
        stayPrice[index] *= isNearEnough ? 2 : 0.5;
        if (HasPlan) annealers[index].Price(Worth(index), Calendars);
    }

    // What is wished for where its line's rules allow it, else the nearest that they allow, else what was built.
    private ImmutableArray<LineCalendar> StayNear(CalendarsInForce wished, ImmutableArray<LineCalendar> built)
    {
        var stops = new StopList(problem.DayCount + 1);
        return [.. built.Select((calendar, line) =>
        {
            if (wished.Calendars[line] is not { } before) return calendar;
            stops.CopyFrom(before);
            var limits = new LineLimits(problem.Lines[line]);
            if (limits.Excess(stops) == 0) return before;
            var nearest = wished.Nearest(line, Graphs[line].Fine) ?? calendar;
            stops.CopyFrom(nearest);

            // A small graph may leave out just what the line's calendar breaks, such as an alert.
            return limits.Excess(stops) == 0 ? nearest : wished.Nearest(line, LineGraphBuilder.Build(problem.Lines[line], nodeBudget)) ?? nearest;
        })];
    }

    // Small graphs leave some counts of their lines to rows, which a calendar of theirs may break.
    private bool AreLegal(ImmutableArray<LineCalendar> calendars)
    {
        var stops = new StopList(problem.DayCount + 1);
        return calendars.Select((calendar, line) =>
        {
            stops.CopyFrom(calendar);
            return new LineLimits(problem.Lines[line]).Excess(stops);
        }).All(excess => excess == 0);
    }

    // Fewest stops that any calendar of each line has; the rows between lines can only ask for more.
    private long LeastStarts()
    {
        var pass = new LinePass();
        var nothing = new long[problem.DayCount];
        var one = Enumerable.Repeat(1L, problem.DayCount).ToArray();
        return Graphs.Select((graph, line) => (pass.LeastCost(graph.Fine, nothing, one) ?? 0) * problem.Lines[line].Members).Sum();
    }

    private LagrangianBound ExposureBoundAt(long maxShortage) => Bound(DualObjective.Exposure(problem, maxShortage));

    private LagrangianBound Bound(DualObjective objective) => new([.. Graphs.Select(graph => graph.Fine)], pricedRows, objective, workspaces);

    private long Target(DualAscent rising)
    {
        if (HasPlan) return Score.Exposure;
        var bound = rising.Best?.Bound ?? 0;
        return bound + ((problem.ExposureWithoutStops - bound) / 20);
    }
}
