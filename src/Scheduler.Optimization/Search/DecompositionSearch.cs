using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// For whole provinces. Each line's calendars are the paths of a graph; a Lagrangian bound prices the coupling rows; ruin and recreate builds plans
/// under these prices, each line exactly beside the rest; CP-SAT decides small groups of lines together where that is stuck. Bound and plan are
/// worked on in turn, and whatever is cut off, the best plan and the best bound so far stand.
/// </summary>
internal sealed class DecompositionSearch
{
    /// <summary>Independent searchers of one round. A constant, so that the result does not depend on the number of threads.</summary>
    private const int Searchers = 4;

    private const int TrialsPerRound = 40;
    private const int DualRoundsPerTurn = 40;
    private const int RoundsBetweenDuals = 4;
    private const int RoundsBetweenMeetings = 8;
    private const int PatientRounds = 12;

    /// <summary>Share of the avoided exposure by which a trial may be worse than the best, at the beginning; it falls to nothing.</summary>
    private const double Tolerance = 2e-3;

    private readonly ShutdownProblem problem;
    private readonly Incumbent incumbent;
    private readonly SearchClock clock;
    private readonly SearchOptions options;
    private readonly ImmutableArray<LineGraphPair> graphs;
    private readonly CouplingSystem coupling;
    private readonly ImmutableArray<ImmutableArray<int>> neighbours;
    private readonly RuinAndRecreate[] searchers;
    private readonly PartSolver parts;
    private readonly Random random;
    private readonly (ImmutableArray<LineCalendar> Calendars, PlanScore Score)[] current = new (ImmutableArray<LineCalendar>, PlanScore)[Searchers];
    private int roundsWithoutGain;
    private int round;
    private long boundedShortage;
    private DualAscent? shortageAscent;

    public DecompositionSearch(
        ShutdownProblem problem, ICpSatSolver solver, Incumbent incumbent, SearchClock clock, SearchOptions options)
    {
        this.problem = problem;
        this.incumbent = incumbent;
        this.clock = clock;
        this.options = options;
        graphs = LineGraphBook.Build(problem, options.NodeBudget, options.Threads, clock.Over);
        coupling = CouplingSystem.Build(problem, line => graphs[line].Fine.Relaxed);
        neighbours = LineNeighbours.Of(problem);
        searchers = [.. Enumerable.Range(0, Searchers).Select(_ => new RuinAndRecreate(problem, graphs, coupling, neighbours))];
        parts = new PartSolver(problem, solver);
        random = new Random(options.Seed);
    }

    /// <summary>Lines that have no calendar of their own, whatever the others do; any such line makes the problem infeasible.</summary>
    public IEnumerable<int> LinesWithoutCalendar => Enumerable.Range(0, graphs.Length).Where(line => graphs[line].Fine.IsEmpty);

    /// <summary>Works until everything is proven, a limit is reached, or no plan was found within a share of the limit.</summary>
    public async Task RunAsync(double untilFirstPlan)
    {
        if (LinesWithoutCalendar.Any()) return;
        incumbent.Raise(ObjectiveLevel.Shortage, 0);
        incumbent.Raise(ObjectiveLevel.Restarts, LeastStarts());
        var ascent = Ascent(maxShortage: 0);
        Begin(ascent);
        while (!clock.IsOver && !IsProven && (incumbent.HasPlan || clock.Used < untilFirstPlan))
        {
            ascent = RaiseBound(ascent);
            if (clock.IsOver || IsProven) break;
            if (roundsWithoutGain >= PatientRounds && incumbent.HasPlan) await SolvePartsAsync().ConfigureAwait(false);
            else Improve(ascent.Best!.Prices);
        }
    }

    private bool IsProven => Enum.GetValues<ObjectiveLevel>().All(incumbent.IsProven);

    // Fewest stops that any calendar of each line has; the rows between lines can only ask for more.
    private long LeastStarts()
    {
        var pass = new LinePass();
        var nothing = new long[problem.DayCount];
        var one = Enumerable.Repeat(1L, problem.DayCount).ToArray();
        return graphs.Sum(graph => pass.LeastCost(graph.Fine, nothing, one) ?? 0);
    }

    private DualAscent Ascent(long maxShortage, long[]? prices = null)
    {
        var bound = new LagrangianBound(
            [.. graphs.Select(graph => graph.Fine)], coupling, DualObjective.Exposure(problem, maxShortage), options.Threads);
        return new DualAscent(bound, coupling, prices);
    }

    // Every searcher begins with a plan of its own, so that they do not all end in the same valley.
    private void Begin(DualAscent ascent)
    {
        for (var i = 0; i < DualRoundsPerTurn && !clock.IsOver; i++) ascent.Round(Target(ascent));
        var seeds = Seeds();
        Parallel.For(0, Searchers, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            var calendars = i == 0 && incumbent.HasPlan
                ? incumbent.Calendars
                : searchers[i].Construct(ascent.Best!.Prices, new Random(seeds[i]))!.Value;
            current[i] = (calendars, searchers[i].ScoreOf(calendars));
        });
        foreach (var (calendars, score) in current) incumbent.Offer(calendars, score);
        clock.AddWork();
    }

    // The bound gets a turn of rounds, as long as it gains, for every few rounds on the plan.
    private DualAscent RaiseBound(DualAscent ascent)
    {
        if (incumbent.HasPlan && boundedShortage != incumbent.Score.Shortage) ascent = WithShortage(incumbent.Score.Shortage, ascent);
        incumbent.Raise(ObjectiveLevel.Exposure, ascent.Best!.Bound);
        if (round % RoundsBetweenDuals != 0) return ascent;
        if (!incumbent.IsProven(ObjectiveLevel.Shortage) && incumbent.HasPlan) RaiseShortageBound();
        if (ascent.IsConverged) return ascent;
        for (var i = 0; i < DualRoundsPerTurn && !clock.IsOver && !ascent.IsConverged; i++) ascent.Round(Target(ascent));
        incumbent.Raise(ObjectiveLevel.Exposure, ascent.Best!.Bound);
        clock.AddWork();
        return ascent;
    }

    // The exposure bound is about plans with at most the shortage that was reached: another shortage asks for another bound.
    private DualAscent WithShortage(long shortage, DualAscent ascent)
    {
        boundedShortage = shortage;
        return Ascent(shortage, ascent.Best!.Prices);
    }

    private void RaiseShortageBound()
    {
        shortageAscent ??= new DualAscent(
            new LagrangianBound([.. graphs.Select(graph => graph.Fine)], coupling, DualObjective.Shortage(problem), options.Threads), coupling);
        for (var i = 0; i < DualRoundsPerTurn && !clock.IsOver && !shortageAscent.IsConverged; i++)
            shortageAscent.Round(incumbent.Score.Shortage);
        incumbent.Raise(ObjectiveLevel.Shortage, shortageAscent.Best!.Bound);
    }

    private long Target(DualAscent ascent)
    {
        if (incumbent.HasPlan) return incumbent.Score.Exposure;
        var bound = ascent.Best!.Bound;
        return bound + ((problem.ExposureWithoutStops - bound) / 20);
    }

    private void Improve(long[] guide)
    {
        round++;
        var best = current.Min(entry => entry.Score);
        var tolerance = (long)(Tolerance * (problem.ExposureWithoutStops - best.Exposure) * (1 - clock.Used));
        var seeds = Seeds();
        Parallel.For(0, Searchers, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
            current[i] = searchers[i].Improve(current[i].Calendars, guide, TrialsPerRound, tolerance, new Random(seeds[i]), clock.Over));
        foreach (var (calendars, score) in current) incumbent.Offer(calendars, score);
        roundsWithoutGain = current.Min(entry => entry.Score) < best ? 0 : roundsWithoutGain + 1;
        if (round % RoundsBetweenMeetings == 0) Meet();
        clock.AddWork();
    }

    // The searcher that is furthest behind goes on from the best plan.
    private void Meet()
    {
        var ranked = Enumerable.Range(0, Searchers).OrderBy(i => current[i].Score).ToList();
        current[ranked[^1]] = current[ranked[0]];
    }

    private int[] Seeds() => [.. Enumerable.Range(0, Searchers).Select(_ => random.Next())];

    private async Task SolvePartsAsync()
    {
        roundsWithoutGain = 0;
        var (from, score) = (incumbent.Calendars, incumbent.Score);
        var level = score.Shortage > 0 && random.Next(2) == 0 ? ObjectiveLevel.Shortage : ObjectiveLevel.Exposure;
        var tasks = Enumerable.Range(0, Searchers).Select(_ =>
        {
            var seed = random.Next(problem.Lines.Length);
            int[] lines = [seed, .. neighbours[seed].Where(_ => random.Next(4) == 0).Take(1)];
            return parts.ImproveAsync(
                from, score, level, lines, options.Seed, work: 0.5, options.TimeLimit is null ? null : Math.Min(5, clock.SecondsLeft ?? 5), clock.Cancelled);
        }).ToList();
        try
        {
            foreach (var answer in await Task.WhenAll(tasks).ConfigureAwait(false))
            {
                if (answer is { } calendars) incumbent.Offer(calendars, searchers[0].ScoreOf(calendars));
            }

            var last = Enumerable.Range(0, Searchers).MaxBy(i => current[i].Score);
            current[last] = (incumbent.Calendars, incumbent.Score);
        }
        catch (OperationCanceledException)
        {
            // The best plan so far stands.
        }

        clock.AddWork();
    }
}
