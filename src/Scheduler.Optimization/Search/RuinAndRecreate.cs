using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.LineGraphs;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Search;

/// <summary>
/// Improves a plan by taking the calendars of a few related lines out and putting them back one after the other, each exactly priced beside the rest
/// (after Schrimpf et al., Journal of Computational Physics 159, 2000). Repeatable for a given seed.
/// </summary>
internal sealed class RuinAndRecreate
{
    private const int MaxRuined = 3;

    private readonly ShutdownProblem problem;
    private readonly CouplingSystem coupling;
    private readonly WorkingPlan plan;
    private readonly LineInserter inserter;
    private readonly ImmutableArray<ImmutableArray<int>> neighbours;

    public RuinAndRecreate(
        ShutdownProblem problem, ImmutableArray<LineGraphPair> graphs, CouplingSystem coupling, ImmutableArray<ImmutableArray<int>> neighbours)
    {
        this.problem = problem;
        this.coupling = coupling;
        this.neighbours = neighbours;
        plan = new WorkingPlan(problem, coupling);
        inserter = new LineInserter(problem, graphs, coupling);
    }

    /// <summary>A first set of calendars, heaviest lines first; it may still break rows. Null when a line has no calendar.</summary>
    public ImmutableArray<LineCalendar>? Construct(long[] guide, Random random)
    {
        for (var line = 0; line < problem.Lines.Length; line++) plan.Remove(line);
        var order = Enumerable.Range(0, problem.Lines.Length)
            .OrderByDescending(line => problem.Lines[line].TonnesPerDay * (0.8 + (0.4 * random.NextDouble())))
            .ToList();
        foreach (var line in order)
        {
            if (!inserter.Insert(plan, line, guide, 1000)) return null;
        }

        return plan.Calendars;
    }

    public PlanScore ScoreOf(ImmutableArray<LineCalendar> calendars)
    {
        plan.PutAll(calendars);
        return plan.Score;
    }

    /// <summary>Runs a number of trials from a plan and gives the best found.</summary>
    /// <param name="tolerance">Exposure by which a trial may be worse than the best and still be taken further.</param>
    public (ImmutableArray<LineCalendar> Calendars, PlanScore Score) Improve(
        ImmutableArray<LineCalendar> from, long[] guide, int trials, long tolerance, Random random, CancellationToken stop)
    {
        plan.PutAll(from);
        var current = plan.Score;
        var (best, bestScore) = (from, current);
        var saved = new LineCalendar[problem.Lines.Length];
        for (var trial = 0; trial < trials && !stop.IsCancellationRequested; trial++)
        {
            var ruined = Ruined(random);
            foreach (var line in ruined) saved[line] = plan[line]!;
            foreach (var line in ruined) plan.Remove(line);
            var permille = random.Next(0, 1300);
            for (var i = 0; i < ruined.Length; i++)
            {
                // The last line needs to leave room for none.
                inserter.Insert(plan, ruined[i], i < ruined.Length - 1 ? guide : null, permille);
            }

            var score = plan.Score;
            if (score < bestScore) (best, bestScore) = (plan.Calendars, score);
            if (Accepts(current, score, bestScore, tolerance))
            {
                current = score;
            }
            else
            {
                foreach (var line in ruined) plan.Put(line, saved[line]);
            }
        }

        return (best, bestScore);
    }

    // Record to record (Dueck, Journal of Computational Physics 104, 1993): never far from the best; the levels above the exposure never get worse.
    private static bool Accepts(PlanScore current, PlanScore score, PlanScore best, long tolerance) =>
        score.CompareTo(current) <= 0
        || (score.Violation <= best.Violation && score.Shortage <= best.Shortage && score.Exposure <= best.Exposure + tolerance);

    // While something is broken, a line that takes part in it; otherwise any.
    private int Seed(Random random)
    {
        int[] broken = [.. coupling.BrokenRows(plan.Activity)];
        if (broken.Length == 0) return random.Next(problem.Lines.Length);
        var row = broken[random.Next(broken.Length)];
        int[] lines = [.. Enumerable.Range(0, problem.Lines.Length).Where(line => coupling.Lines[line].TakesPart(row, plan[line]!))];
        return lines.Length == 0 ? random.Next(problem.Lines.Length) : lines[random.Next(lines.Length)];
    }

    private int[] Ruined(Random random)
    {
        var seed = Seed(random);
        var size = Math.Min(problem.Lines.Length, random.Next(1, MaxRuined + 1));
        var ruined = new List<int> { seed };
        var candidates = neighbours[seed];
        while (ruined.Count < size && candidates.Length > 0)
        {
            // Near neighbours more often than far ones.
            var pick = candidates[(int)(candidates.Length * Math.Pow(random.NextDouble(), 2))];
            if (!ruined.Contains(pick)) ruined.Add(pick);
            else if (random.Next(8) == 0) break;
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ruined));
        return [.. ruined];
    }
}
