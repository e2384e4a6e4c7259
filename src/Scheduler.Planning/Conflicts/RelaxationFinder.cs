using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;
using Scheduler.Optimization.Conflicts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Conflicts;

/// <summary>Finds ways out of a contradiction. Each is tried by planning: only what leads to a plan of the whole changed scenario that the verifier accepts is told.</summary>
/// <param name="rules">The scenario as it is.</param>
/// <param name="inForce">The plan in force; null for none.</param>
/// <param name="frozen">Its held days; null for none.</param>
/// <param name="check">Decides.</param>
/// <param name="lines">Lines with which alone the contradiction is proven.</param>
/// <param name="near">Calendars that keep nearly all rules; null for none.</param>
/// <param name="time">Limit of it all.</param>
/// <param name="cancelled">Ends the looking.</param>
internal sealed class RelaxationFinder(
    KeptRules rules, PlanInForce? inForce, FrozenSpan? frozen, FeasibilityCheck check, ImmutableArray<int> lines, KnownCalendars? near, TimeSpan time, CancellationToken cancelled)
{
    private readonly Scenario scenario = rules.Scenario;
    private readonly HashSet<string> tying = [.. rules.With(rules.Ids).Sums.Select(sum => sum.RuleId)];
    private readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>The end of what is worked on now.</summary>
    private CancellationToken stop;

    /// <summary>So many lines are tried as exempt from one rule.</summary>
    private const int LinesTried = 3;

    /// <summary>So many plans are looked for to get from a number that is enough to one that is hardly enough.</summary>
    private const int Refinements = 6;

    /// <summary>Limit of one attempt to move few lines.</summary>
    private static readonly TimeSpan MomentForFew = TimeSpan.FromSeconds(3);

    /// <summary>How many ways out were looked at.</summary>
    public int Tried { get; private set; }

    /// <summary>Up to <see cref="ConflictReport.Wanted"/> ways out: numbers that give way by the smallest share of themselves, then exempt lines, then rules that are given up.</summary>
    /// <param name="members">What contradicts itself, or what is suspected to.</param>
    /// <param name="proof">How the contradiction was proven; null where it was not, and then only whole rules are given up.</param>
    public async Task<ImmutableArray<Relaxation>> FindAsync(ImmutableArray<ConflictMember> members, InfeasibilityProof? proof)
    {
        stop = cancelled;
        var numbers = new List<Relaxation>();
        if (proof is { } cheapest)
        {
            // What ties lines together is mostly mended by few of them, so that it comes first; each number has an equal part of what time is left.
            var ways = members.OrderByDescending(member => member.Rule is { } rule && TiesLines(rule)).SelectMany(NumbersOf).ToList();
            for (var i = 0; i < ways.Count; i++)
            {
                if (await LeastAsync(ways[i], cheapest, TimeLeft / (ways.Count - i + 1)).ConfigureAwait(false) is { } relaxation) numbers.Add(relaxation);
            }
        }

        // Of one number that can give way in two directions the nearer one is told.
        var found = numbers
            .GroupBy(way => (way.RuleId, way.Kind is RelaxationKind.Earlier ? RelaxationKind.Later : way.Kind, way.Subject))
            .Select(alike => alike.MinBy(way => way.Amount)!)
            .OrderBy(way => (double)way.Amount / Math.Max(1, way.From))
            .Take(ConflictReport.Wanted)
            .ToList();
        var wholes = WholesOf(members, withLines: proof is not null).ToList();
        for (var i = 0; i < wholes.Count; i++)
        {
            var (kind, subject, patch) = wholes[i];
            if (found.Count >= ConflictReport.Wanted || stop.IsCancellationRequested) break;
            if (found.Any(other => other.Kind == kind && other.RuleId == RuleOf(patch))) continue;
            if (ScenarioPatcher.Apply(scenario, [patch]).Scenario is not { } patched) continue;
            Tried++;
            if ((await DecideAsync(patched, frozen, TimeLeft / (wholes.Count - i)).ConfigureAwait(false)).Calendars is not null)
                found.Add(new(kind, RuleOf(patch), subject, 0, 0, IsLeast: false, patch));
        }

        return [.. found];
    }

    private static string RuleOf(Patch patch) => patch is ExemptionPatch exemption ? exemption.RuleId! : ((RulePatch)patch).RuleId;

    private static IEnumerable<(RelaxationKind Kind, string Subject, Patch Patch)> WholesOf(ImmutableArray<ConflictMember> members, bool withLines)
    {
        var rules = members.Where(member => member.Rule is not null).ToList();
        if (withLines)
        {
            foreach (var member in rules)
            {
                foreach (var line in member.LineIds.Take(LinesTried)) yield return (RelaxationKind.Exemption, line, new ExemptionPatch(line, member.Id, null, IsExempt: true));
            }
        }

        foreach (var member in rules) yield return (RelaxationKind.Off, "", new RulePatch(member.Id));
    }

    private IEnumerable<WayOut> NumbersOf(ConflictMember member)
    {
        if (member.Rule is not { } rule) return [Thaw()];
        return Loosenings.Of(scenario, rule).Where(loosening => loosening.LineIds is not { } own || own.Intersect(member.LineIds).Any()).Select(loosening => new WayOut(
            loosening.Steps, loosening.Widens, steps => (loosening.Apply(scenario, steps), frozen), loosening.After));
    }

    // Held days are given free from the last one backwards.
    private WayOut Thaw()
    {
        var last = LocalDate.Min(frozen!.Until, scenario.Horizon.To);
        var days = Period.DaysBetween(scenario.Horizon.From, last) + 1;
        return new(days, Widens: true, steps => (scenario, Until(steps)), (steps, isLeast) => new(
            RelaxationKind.FrozenDays, ConflictMember.FrozenDays, $" (--frozen-until {Until(steps).Until:uuuu-MM-dd})", days, days - steps, isLeast, null));

        FrozenSpan Until(long steps) => frozen with { Until = last.PlusDays(-(int)steps) };
    }

    private TimeSpan TimeLeft => clock.Elapsed < time ? time - clock.Elapsed : TimeSpan.Zero;

    private bool TiesLines(Rule rule) => tying.Contains(rule.Id);

    private async Task<Relaxation?> LeastAsync(WayOut way, InfeasibilityProof cheapest, TimeSpan share)
    {
        if (cancelled.IsCancellationRequested || share <= TimeSpan.Zero) return null;
        Tried++;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        end.CancelAfter(share);
        stop = end.Token;
        try
        {
            return await (way.Widens ? LeastOfWideningAsync(way, cheapest) : FirstOfOthersAsync(way)).ConfigureAwait(false);
        }
        finally
        {
            stop = cancelled;
        }
    }

    /// <summary>Proofs are cheap and plans are dear: bisection by proofs comes first, then plans from the first number that no cheap proof refutes.</summary>
    private async Task<Relaxation?> LeastOfWideningAsync(WayOut way, InfeasibilityProof cheapest)
    {
        // Ways out are mostly short, so that the far end is looked for from the near one.
        var (refuted, open) = (0L, 1L);
        while (IsRefuted(way, open, cheapest))
        {
            if (open == way.Steps || stop.IsCancellationRequested) return null;
            (refuted, open) = (open, Math.Min(way.Steps, open * 4));
        }

        while (open - refuted > 1)
        {
            var middle = refuted + ((open - refuted) / 2);
            if (IsRefuted(way, middle, cheapest)) refuted = middle;
            else open = middle;
        }

        // Moving few lines takes a moment where a search of all takes seconds, so that it goes first; only what all lines cannot do is refuted.
        var enough = await EnoughAsync(way, open, refuted, steps => FewAsync(way, steps)).ConfigureAwait(false);
        if (enough != open)
        {
            var better = await EnoughAsync(way, open, refuted, async steps =>
            {
                if (enough > 0 && steps >= enough) return true;
                var answer = await DecideAsync(way, steps).ConfigureAwait(false);
                if (answer.IsRefuted) refuted = Math.Max(refuted, steps);
                return answer.Calendars is not null;
            }).ConfigureAwait(false);
            if (better > 0) enough = enough == 0 ? better : Math.Min(enough, better);
        }

        return enough == 0 ? null : way.After(enough, refuted == enough - 1);
    }

    /// <summary>From the first number on in growing steps until it is enough, then back by halves; 0 where nothing was.</summary>
    private async Task<long> EnoughAsync(WayOut way, long first, long tooLittle, Func<long, Task<bool>> isEnough)
    {
        var enough = 0L;
        for (long step = 1, steps = first; !stop.IsCancellationRequested; step *= 2, steps = Math.Min(way.Steps, steps + step))
        {
            if (await isEnough(steps).ConfigureAwait(false)) enough = steps;
            else tooLittle = steps;
            if (enough > 0 || steps == way.Steps) break;
        }

        for (var round = 0; enough > 0 && round < Refinements && enough - tooLittle > 1 && !stop.IsCancellationRequested; round++)
        {
            var middle = tooLittle + ((enough - tooLittle) / 2);
            if (await isEnough(middle).ConfigureAwait(false)) enough = middle;
            else tooLittle = middle;
        }

        return enough;
    }

    private async Task<bool> FewAsync(WayOut way, long steps)
    {
        if (near is null) return false;
        var (changed, held) = way.At(steps);
        var all = new KeptRules(changed, inForce, held);
        try
        {
            return await check.MoveFewAsync(ProblemOf(all), near, MomentForFew, stop).ConfigureAwait(false) is { } calendars && all.BrokenBy(calendars).Count == 0;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<Relaxation?> FirstOfOthersAsync(WayOut way)
    {
        var areRefuted = true;
        for (var steps = 1L; steps <= way.Steps && !stop.IsCancellationRequested; steps++)
        {
            var answer = await DecideAsync(way, steps).ConfigureAwait(false);
            if (answer.Calendars is not null) return way.After(steps, areRefuted);
            areRefuted &= answer.IsRefuted;
        }

        return null;
    }

    private bool IsRefuted(WayOut way, long steps, InfeasibilityProof cheapest)
    {
        try
        {
            var (changed, held) = way.At(steps);
            return check.Refute(ConflictNarrowing.Only(ProblemOf(new KeptRules(changed, inForce, held)), lines), cheapest, stop) is not null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Task<Feasibility> DecideAsync(WayOut way, long steps)
    {
        var (changed, held) = way.At(steps);
        return DecideAsync(changed, held, TimeLeft);
    }

    private async Task<Feasibility> DecideAsync(Scenario changed, FrozenSpan? held, TimeSpan limit)
    {
        var changedRules = new KeptRules(changed, inForce, held);
        var answer = await check.DecideAsync(ProblemOf(changedRules), limit, stop, near).ConfigureAwait(false);
        if (answer.Calendars is not { } calendars) return answer;
        return changedRules.BrokenBy(calendars).Count == 0 ? answer : Feasibility.Unknown;
    }

    private static ShutdownProblem ProblemOf(KeptRules all) => all.With(all.Ids);
}
