using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Duals;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Optimization.Parts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// For whole provinces and beyond. The problem falls into independent parts; in each, annealing looks for plans and prices of the rows between lines give the bound. Plans and bounds
/// are worked on in turn, and whatever is cut off, the best plan and the best bound so far stand.
/// </summary>
internal sealed class DecompositionSearch
{
    private const int RoundsBetweenDuals = 2;
    private const int RoundsOverCoarse = 12;

    /// <summary>Nodes of the exact graphs of all lines together, so that a country fits into 4 GB.</summary>
    private const int NodesInAll = 500_000_000;

    /// <summary>So long the bounds wait for the first plan.</summary>
    private const int RoundsToFirstPlan = 12;
    private const int RoundsToPatience = 6;

    private const int RoundsToBegin = 12;
    private const double ShareToBegin = 0.2;

    /// <summary>Share of a long time after which CP-SAT goes on from what annealing has found.</summary>
    private const double AnnealingShare = 0.35;

    /// <summary>The same of a limit of work, of which a round of CP-SAT is one like any other, although it takes longer.</summary>
    private const double AnnealingShareOfWork = 0.8;

    /// <summary>Larger problems, and shorter limits, are left to annealing alone.</summary>
    private const int PolishedLineDays = 50_000;
    private static readonly TimeSpan LongTime = TimeSpan.FromSeconds(60);
    private const int LongWork = 30;

    private readonly ShutdownProblem problem;
    private readonly Incumbent incumbent;
    private readonly SearchClock clock;
    private readonly SearchOptions options;
    private readonly ImmutableArray<LineGraphPair> coarse;
    private readonly ImmutableArray<PartSearch> parts;
    private readonly PairPolisher polisher;
    private readonly double annealingShare;
    private bool hasFineGraphs;
    private int round;
    private double cooled;
    private TimeSpan polishAgain;

    public DecompositionSearch(
        ShutdownProblem problem, ICpSatSolver solver, Incumbent incumbent, SearchClock clock, SearchOptions options)
    {
        (this.problem, this.incumbent, this.clock, this.options) = (problem, incumbent, clock, options);
        coarse = LineGraphBook.BuildCoarse(problem, options.NodeBudget, options.Threads, clock.Over);
        polisher = new PairPolisher(solver, clock, options);
        annealingShare = problem.Lines.Length * problem.DayCount > PolishedLineDays ? 1
            : options.TimeLimit >= LongTime ? AnnealingShare
            : options.TimeLimit is null && options.WorkLimit >= LongWork ? AnnealingShareOfWork
            : 1;
        var workspaces = new PassWorkspaces(options.Threads);
        var isLimited = options.TimeLimit is not null || options.WorkLimit is not null;
        parts =
        [
            .. ProblemParts.Of(problem).Select((part, index) => (part, index)).AsParallel().AsOrdered().WithDegreeOfParallelism(options.Threads)
                .Select(entry => new PartSearch(
                    entry.part,
                    [.. entry.part.Lines.Select(line => coarse[line])],
                    ((ulong)options.Seed << 20) + (ulong)entry.index,
                    isLimited,
                    problem.Fairness is not null,
                    workspaces,
                    options)),
        ];
    }

    /// <summary>Lines that have no calendar of their own, whatever the others do; any such line makes the problem infeasible.</summary>
    public IEnumerable<int> LinesWithoutCalendar => parts.SelectMany(part => part.LinesWithoutCalendar).Order();

    /// <summary>Nothing better is left to be found.</summary>
    public bool IsSettled => parts.All(part => part.IsSettled);

    /// <summary>Takes bounds from another search of the same problem; of use where it is one part.</summary>
    public void Know(Incumbent other)
    {
        if (other.HasPlan && parts is [var whole]) whole.Know(other.Score.Shortage, other.Bound(ObjectiveLevel.Shortage), other.Bound(ObjectiveLevel.Exposure));
    }

    /// <summary>A few rounds, for somebody else to go on from; less where the limit is short.</summary>
    public Task BeginAsync() => WorkAsync(() => round < RoundsToBegin && clock.Used < ShareToBegin);

    /// <summary>Works until nothing better is left to be found, a limit is reached, or no plan was found within a share of the limit. Goes on from what was found meanwhile.</summary>
    public Task RunAsync(double untilFirstPlan) => WorkAsync(() => incumbent.HasPlan || clock.Used < untilFirstPlan);

    private async Task WorkAsync(Func<bool> goesOn)
    {
        if (LinesWithoutCalendar.Any()) return;
        if (round == 0)
        {
            Parallel.ForEach(parts, Threads, part => part.Begin(incumbent.HasPlan ? [.. part.Part.Lines.Select(line => incumbent.Calendars[line])] : default));
            Report();
            clock.AddWork();
        }
        else if (incumbent.HasPlan)
        {
            foreach (var part in parts) part.Offer([.. part.Part.Lines.Select(line => incumbent.Calendars[line])]);
        }

        while (!clock.IsOver && !incumbent.IsWithin(options.GapGoal) && !IsSettled && goesOn())
        {
            if (round == RoundsToPatience) BeginFinely();
            if (clock.Used >= annealingShare && incumbent.HasPlan && clock.Elapsed >= polishAgain) await PolishAsync().ConfigureAwait(false);
            else Anneal();
            if (round % RoundsBetweenDuals == 0 && (incumbent.HasPlan || round > RoundsToFirstPlan) && !clock.IsOver) RaiseBounds();
            if (LinesWithoutCalendar.Any()) return;
        }
    }

    /// <summary>Share of the time for annealing that is over, 0 … 1.</summary>
    private double AnnealingUsed => Math.Min(1, clock.Used / annealingShare);

    private ParallelOptions Threads => new() { MaxDegreeOfParallelism = options.Threads };

    private void Anneal()
    {
        round++;
        // Before the first plan of the whole the parts that have one wait for the others.
        var open = parts.Where(part => incumbent.HasPlan ? !part.IsSettled : !part.HasPlan).ToList();
        var before = AnnealingUsed;
        Parallel.For(0, open.Count * PartSearch.Annealers, Threads, i =>
            open[i / PartSearch.Annealers].Anneal(i % PartSearch.Annealers, cooled, clock.Over));
        var found = false;
        foreach (var part in open) found |= part.Collect();
        clock.AddWork();

        // What is left of the cooling is spread over what is left of the time; while others work nothing cools.
        if (before < 1) cooled += (1 - cooled) * (AnnealingUsed - before) / (1 - before);
        if (found) Report();
    }

    private async Task PolishAsync()
    {
        round++;
        var begun = clock.Elapsed;
        var part = parts.Where(part => !part.IsSettled).MaxBy(part => part.Score.Exposure - (part.ExposureBound ?? 0))!;
        if (await polisher.ImproveAsync(part).ConfigureAwait(false)) Report();
        clock.AddWork();

        // By the clock, both take turns from here on: what one of them finds, the other goes on from. By work CP-SAT has the end for itself.
        if (options.TimeLimit is not null) polishAgain = clock.Elapsed + (clock.Elapsed - begun);
    }

    // The first turns make do with small graphs; the exact ones are made when these have done most of the work.
    private void RaiseBounds()
    {
        if (!hasFineGraphs && round > RoundsOverCoarse) TakeFineGraphs();
        foreach (var part in parts)
        {
            if (clock.IsOver) break;
            if (!part.IsSettled) part.RaiseBound(AllowedShortage(part), clock.Used >= annealingShare, clock.Over);
        }

        clock.AddWork();
        Report();
    }

    private void TakeFineGraphs()
    {
        hasFineGraphs = true;
        if (!parts.Any(part => part.NeedsFineGraphs)) return;
        try
        {
            var budget = Math.Min(options.NodeBudget, NodesInAll / problem.Lines.Length);
            var fine = LineGraphBook.BuildFine(problem, coarse, budget, options.Threads, clock.Over);
            foreach (var part in parts.Where(part => part.NeedsFineGraphs)) part.TakeFineGraphs([.. part.Part.Lines.Select(line => fine[line])]);
        }
        catch (OperationCanceledException)
        {
            // What the small graphs say stands.
        }
    }

    private long Fairness(LineCalendar[] calendars)
    {
        if (problem.Fairness is not { } shape) return 0;
        var tally = new FairnessTally(shape);
        for (var line = 0; line < calendars.Length; line++) tally.Put(line, calendars[line]);
        return tally.Value;
    }

    // Where small graphs have led to no plan, exact ones make calendars that keep all rules of their lines.
    private void BeginFinely()
    {
        foreach (var part in parts.Where(part => !part.HasPlan && part.NeedsFineGraphs))
        {
            try
            {
                ImmutableArray<LineGraphPair> small = [.. part.Part.Lines.Select(line => coarse[line])];
                part.TakeFineGraphs(LineGraphBook.BuildFine(part.Part.Problem, small, options.NodeBudget, options.Threads, clock.Over));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Report()
    {
        if (options.InForce is not null && parts.All(part => part.ExposureGoal is not null)) incumbent.Order = new PlanOrder(parts.Sum(part => part.ExposureGoal));
        if (parts.All(part => part.HasPlan))
        {
            var calendars = new LineCalendar[problem.Lines.Length];
            foreach (var part in parts)
            {
                foreach (var (line, calendar) in part.Part.Lines.Zip(part.Calendars)) calendars[line] = calendar;
            }

            incumbent.Offer([.. calendars], PlanScore.Sum(parts.Select(part => part.Score)) with { Fairness = Fairness(calendars) });
        }

        incumbent.Raise(ObjectiveLevel.Shortage, parts.Sum(part => part.ShortageBound));

        // Where one part could still gain exposure, another could give some away for fewer restarts.
        incumbent.Raise(ObjectiveLevel.Restarts, parts.All(part => part.IsExposureProven)
            ? parts.Sum(part => part.RestartsBoundAtLeastExposure)
            : parts.Sum(part => part.RestartsBound));
        var exposures = parts.Select(part => part.ExposureBoundFor(AllowedShortage(part))).ToList();
        if (exposures.All(bound => bound is not null)) incumbent.Raise(ObjectiveLevel.Exposure, exposures.Sum(bound => bound!.Value));
    }

    // What a part may be short of in a plan of the whole that is no shorter than the best one: what the other parts need at least is gone.
    private long AllowedShortage(PartSearch part) =>
        incumbent.HasPlan ? incumbent.Score.Shortage - parts.Sum(other => other.ShortageBound) + part.ShortageBound : 0;
}
