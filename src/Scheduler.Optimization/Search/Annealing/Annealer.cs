using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization.Search.Annealing;

/// <summary>
/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) over the stops of all lines: a move shifts, cuts, joins or exchanges stops of one or two
/// lines, and is taken when the penalised cost falls, or rises by no more than chance and temperature allow. Rules of single lines are kept by every move
/// once they are kept; rows between lines are penalised, at prices that follow what is found broken and kept. One per thread.
/// </summary>
internal sealed class Annealer
{
    private const int MovesBetweenRecounts = 8192;
    private const int TuningsInARun = 5;
    private const double PlentyOfPlans = 0.5;

    private readonly AnnealedPlan plan;
    private readonly int dayCount;
    private readonly SplitMix random;
    private readonly StopMoves moves;
    private readonly int[] allMovable;
    private int[] movable;
    private readonly StopList candidate;
    private readonly StopList partner;
    private readonly StopList oldCandidate;
    private readonly StopList oldPartner;
    private long bestShortage = long.MaxValue;
    private long bestAvoided = long.MinValue;

    public Annealer(AnnealedPlan plan, ulong seed, int dayCount)
    {
        (this.plan, this.dayCount) = (plan, dayCount);
        random = new SplitMix(seed);
        moves = new StopMoves(random, dayCount);
        var capacity = plan.Limits.Select(limit => limit.Capacity).DefaultIfEmpty().Max();
        (candidate, partner, oldCandidate, oldPartner) = (new(capacity), new(capacity), new(capacity), new(capacity));
        movable = allMovable = [.. Enumerable.Range(0, plan.LineCount).Where(line => !plan.Limits[line].NeverStops)];
    }

    /// <summary>The best plan so far: least shortage, then most worth; default before there is one.</summary>
    public ImmutableArray<LineCalendar> Best { get; private set; }

    /// <summary>Whether <see cref="Best"/> has changed since it was last asked for.</summary>
    public bool HasNews { get; private set; }

    public ImmutableArray<LineCalendar> TakeNews()
    {
        HasNews = false;
        return Best;
    }

    /// <summary>Goes on from other calendars; the best stays.</summary>
    public void Load(ImmutableArray<LineCalendar> calendars)
    {
        plan.Load(calendars);
        Record();
    }

    /// <summary>Sets what each off day is worth and goes on from some calendars; the best is sought anew.</summary>
    public void Price(AnnealedPlan.DayValues values, ImmutableArray<LineCalendar> calendars)
    {
        (bestShortage, bestAvoided) = (long.MaxValue, long.MinValue);
        plan.Price(values);
        Load(calendars);
    }

    /// <summary>Goes on from the best plan, if there is one.</summary>
    public void Return()
    {
        if (!Best.IsDefault) plan.Load(Best);
    }

    /// <summary>From here on moves these lines only, beside the others as they are.</summary>
    public void Restrict(ImmutableArray<int> lines) => movable = [.. allMovable.Intersect(lines)];

    /// <summary>Tries some moves at one temperature, and tunes the penalties now and then.</summary>
    /// <param name="temperature">Rise of the cost that is taken with a chance of 1/e; above 0.</param>
    /// <param name="easing">How easy the way through broken plans is to be made, 0 … 1: so fast penalties fall wherever they do not have to rise. While most of the moves are
    /// at plans they fall as fast as they can. Null: penalties stay as they are, since nobody knows yet that there is a plan.</param>
    public void Run(int count, double temperature, double? easing, CancellationToken stop)
    {
        if (movable.Length == 0) return;
        for (var tuning = 0; tuning < TuningsInARun; tuning++)
        {
            var moves = (count * (tuning + 1) / TuningsInARun) - (count * tuning / TuningsInARun);
            var plans = TryMoves(moves, temperature, stop);
            if (stop.IsCancellationRequested) return;
            if (easing is { } share) plan.Tune(bestShortage, plans > PlentyOfPlans * moves ? 1 : share);
        }
    }

    /// <summary>Makes dearer what is still broken.</summary>
    public void RaiseBroken() => plan.Tune(bestShortage, 0);

    // Tells after how many of the moves there was a plan no shorter than the best one.
    private int TryMoves(int moves, double temperature, CancellationToken stop)
    {
        var plans = 0;
        for (var move = 0; move < moves; move++)
        {
            if (move % MovesBetweenRecounts == 0)
            {
                if (stop.IsCancellationRequested) return plans;
                plan.Recount();
            }

            var allowed = -temperature * Math.Log(random.Unit());
            var taken = movable.Length > 1 && random.Below(4) == 0 ? TryTwo(allowed) : TryOne(allowed);
            if (!plan.IsPlan || plan.Shortage > bestShortage) continue;
            plans++;
            if (taken) Record();
        }

        return plans;
    }

    private bool TryOne(double allowed)
    {
        var line = movable[random.Below(movable.Length)];
        candidate.CopyFrom(plan[line]);
        if (!moves.Change(candidate, plan.Limits[line], mayResize: plan.ExcessOf(line) > 0) || !candidate.IsInside(dayCount)) return false;
        var loss = plan.Worth(line, plan[line]) - plan.Worth(line, candidate);

        // Nothing that is broken now can be mended by more than its penalty.
        if (loss - plan.Penalty > allowed) return false;
        if (Allowed(line, candidate) is not { } excess) return false;

        var (before, oldExcess) = (plan.Cost, plan.ExcessOf(line));
        oldCandidate.CopyFrom(plan[line]);
        plan.Replace(line, candidate, excess);
        if (plan.Cost - before <= allowed) return true;
        plan.Replace(line, oldCandidate, oldExcess);
        return false;
    }

    // Stops of two lines change places, or move against or with each other.
    private bool TryTwo(double allowed)
    {
        var one = random.Below(movable.Length);
        var two = random.Below(movable.Length - 1);
        if (two >= one) two++;
        var (line, other) = (movable[one], movable[two]);
        if (plan[line].Count == 0 || plan[other].Count == 0) return false;
        candidate.CopyFrom(plan[line]);
        partner.CopyFrom(plan[other]);
        var (stop, otherStop) = (random.Below(candidate.Count), random.Below(partner.Count));
        int days, otherDays;
        if (random.Coin())
        {
            days = partner.First[otherStop] - candidate.First[stop];
            otherDays = -days;
        }
        else
        {
            days = moves.SignedStep();
            otherDays = random.Below(3) == 0 ? days : -days;
        }

        if (days == 0 || !StopMoves.Move(candidate, stop, days) || !StopMoves.Move(partner, otherStop, otherDays)) return false;
        if (Allowed(line, candidate) is not { } excess || Allowed(other, partner) is not { } otherExcess) return false;
        var loss = plan.Worth(line, plan[line]) - plan.Worth(line, candidate) + plan.Worth(other, plan[other]) - plan.Worth(other, partner);
        if (loss - plan.Penalty > allowed) return false;

        var (before, oldExcess, oldOtherExcess) = (plan.Cost, plan.ExcessOf(line), plan.ExcessOf(other));
        oldCandidate.CopyFrom(plan[line]);
        oldPartner.CopyFrom(plan[other]);
        plan.Replace(line, candidate, excess);
        plan.Replace(other, partner, otherExcess);
        if (plan.Cost - before <= allowed) return true;
        plan.Replace(other, oldPartner, oldOtherExcess);
        plan.Replace(line, oldCandidate, oldExcess);
        return false;
    }

    // A line that keeps its own rules goes on keeping them; what another one misses has its price until it does.
    private int? Allowed(int line, StopList stops)
    {
        var excess = plan.Limits[line].Excess(stops);
        return excess == LineLimits.Impossible || (excess > 0 && plan.ExcessOf(line) == 0) ? null : excess;
    }

    private void Record()
    {
        if (!plan.IsPlan) return;
        if (plan.Shortage > bestShortage || (plan.Shortage == bestShortage && plan.Avoided <= bestAvoided)) return;
        (bestShortage, bestAvoided, Best, HasNews) = (plan.Shortage, plan.Avoided, plan.Calendars, true);
    }
}
