using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.WhatIf;
using Scheduler.Optimization.Conflicts;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Planning.Conflicts;

/// <summary>Finds ways out of a contradiction. Each is tried by planning: only what leads to a plan of the whole changed scenario that the verifier accepts is told.</summary>
internal sealed class RelaxationFinder(
    Scenario scenario, PlanInForce? inForce, FrozenSpan? frozen, FeasibilityCheck check, TimeSpan perQuestion, CancellationToken stop)
{
    /// <summary>So many lines are tried as exempt from one rule.</summary>
    private const int LinesTried = 3;

    /// <summary>So many plans are looked for to get from a number that is enough to one that is hardly enough.</summary>
    private const int Refinements = 6;

    /// <summary>How many ways out were looked at.</summary>
    public int Tried { get; private set; }

    /// <summary>Up to <see cref="ConflictReport.Wanted"/> ways out: numbers that give way by the smallest share of themselves, then exempt lines, then rules that are given up.</summary>
    /// <param name="members">What contradicts itself, or what is suspected to.</param>
    /// <param name="proof">How the contradiction was proven; null where it was not, and then only whole rules are given up.</param>
    public async Task<ImmutableArray<Relaxation>> FindAsync(ImmutableArray<ConflictMember> members, InfeasibilityProof? proof)
    {
        var numbers = new List<Relaxation>();
        if (proof is { } cheapest)
        {
            foreach (var way in members.SelectMany(NumbersOf))
            {
                if (await LeastAsync(way, cheapest).ConfigureAwait(false) is { } relaxation) numbers.Add(relaxation);
            }
        }

        // Of one number that can give way in two directions the nearer one is told.
        var found = numbers
            .GroupBy(way => (way.RuleId, way.Kind is RelaxationKind.Earlier ? RelaxationKind.Later : way.Kind, way.Subject))
            .Select(alike => alike.MinBy(way => way.Amount)!)
            .OrderBy(way => (double)way.Amount / Math.Max(1, way.From))
            .Take(ConflictReport.Wanted)
            .ToList();
        foreach (var (kind, subject, patch) in WholesOf(members, withLines: proof is not null))
        {
            if (found.Count >= ConflictReport.Wanted || stop.IsCancellationRequested) break;
            if (found.Any(other => other.Kind == kind && other.RuleId == RuleOf(patch))) continue;
            if (ScenarioPatcher.Apply(scenario, [patch]).Scenario is not { } patched) continue;
            Tried++;
            if ((await DecideAsync(patched, frozen).ConfigureAwait(false)).Calendars is not null)
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
        return Loosenings.Of(scenario, rule).Select(loosening => new WayOut(
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

    private Task<Relaxation?> LeastAsync(WayOut way, InfeasibilityProof cheapest)
    {
        if (stop.IsCancellationRequested) return Task.FromResult<Relaxation?>(null);
        Tried++;
        return way.Widens ? LeastOfWideningAsync(way, cheapest) : FirstOfOthersAsync(way);
    }

    /// <summary>Proofs are cheap and plans are dear: bisection by proofs comes first, then plans from the first number that no cheap proof refutes.</summary>
    private async Task<Relaxation?> LeastOfWideningAsync(WayOut way, InfeasibilityProof cheapest)
    {
        if (IsRefuted(way, way.Steps, cheapest)) return null;
        var (refuted, open) = (0L, way.Steps);
        while (open - refuted > 1)
        {
            var middle = refuted + ((open - refuted) / 2);
            if (IsRefuted(way, middle, cheapest)) refuted = middle;
            else open = middle;
        }

        // From here on what is not enough need not be refuted.
        var (tooLittle, enough) = (refuted, 0L);
        for (long step = 1, steps = open; !stop.IsCancellationRequested; step *= 2, steps = Math.Min(way.Steps, steps + step))
        {
            var answer = await DecideAsync(way, steps).ConfigureAwait(false);
            if (answer.Calendars is not null) enough = steps;
            else tooLittle = steps;
            if (answer.IsRefuted) refuted = steps;
            if (enough > 0 || steps == way.Steps) break;
        }

        if (enough == 0) return null;
        for (var round = 0; round < Refinements && enough - tooLittle > 1 && !stop.IsCancellationRequested; round++)
        {
            var middle = tooLittle + ((enough - tooLittle) / 2);
            var answer = await DecideAsync(way, middle).ConfigureAwait(false);
            if (answer.Calendars is not null) enough = middle;
            else tooLittle = middle;
            if (answer.IsRefuted) refuted = middle;
        }

        return way.After(enough, refuted == enough - 1);
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
            return check.Refute(ProblemOf(new KeptRules(changed, inForce, held)), cheapest, stop) is not null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Task<Feasibility> DecideAsync(WayOut way, long steps)
    {
        var (changed, held) = way.At(steps);
        return DecideAsync(changed, held);
    }

    private async Task<Feasibility> DecideAsync(Scenario changed, FrozenSpan? held)
    {
        var rules = new KeptRules(changed, inForce, held);
        var answer = await check.DecideAsync(ProblemOf(rules), perQuestion, stop).ConfigureAwait(false);
        if (answer.Calendars is not { } calendars) return answer;
        return rules.BrokenBy(calendars).Count == 0 ? answer : Feasibility.Unknown;
    }

    private static ShutdownProblem ProblemOf(KeptRules rules) => rules.With(rules.Ids);
}
