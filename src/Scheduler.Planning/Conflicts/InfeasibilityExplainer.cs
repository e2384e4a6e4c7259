using System.Collections.Immutable;
using System.Diagnostics;
using Scheduler.CpSat;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization.Conflicts;

namespace Scheduler.Planning.Conflicts;

/// <summary>Tells why a scenario has no plan, or why none was found, and what would help.</summary>
public sealed class InfeasibilityExplainer(ICpSatSolver solver)
{
    /// <summary>Share of the time after which the search for the contradiction gives way to the search for ways out.</summary>
    private const double ConflictShare = 0.6;

    /// <summary>Share of the time for one question.</summary>
    private const double QuestionShare = 0.25;

    /// <summary>Works until all is said or the time is over.</summary>
    /// <param name="scenario">What was planned.</param>
    /// <param name="time">Limit of it all.</param>
    /// <param name="inForce">The plan in force; null for none.</param>
    /// <param name="frozen">Its days that are held; null for none.</param>
    /// <param name="cancelled">Ends it with what is known.</param>
    /// <exception cref="OverflowException">A figure of the scenario is beyond 64 bits.</exception>
    public async Task<ConflictReport> ExplainAsync(
        Scenario scenario, TimeSpan time, PlanInForce? inForce, FrozenSpan? frozen, CancellationToken cancelled)
    {
        var clock = Stopwatch.StartNew();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        using var half = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        end.CancelAfter(time);
        half.CancelAfter(time * ConflictShare);
        var check = new FeasibilityCheck(solver);
        var rules = new KeptRules(scenario, inForce, frozen);
        var counted = ArithmeticConflicts.Of(rules.With(rules.Ids));
        var finder = new ConflictFinder(rules, frozen, check, time * QuestionShare, half.Token);
        var conflict = await finder.FindAsync().ConfigureAwait(false);
        if (finder.IsPlanFound) return new(counted, null, [], 0, IsPlanFound: true, IsTimeOver: false);
        var ways = new RelaxationFinder(rules, inForce, frozen, check, finder.Lines, finder.Near, clock.Elapsed < time ? time - clock.Elapsed : TimeSpan.Zero, end.Token);
        var relaxations = await ways.FindAsync(conflict?.Members ?? Suspects(rules), conflict is null ? null : Means(conflict.Proof)).ConfigureAwait(false);
        return new(counted, conflict, relaxations, ways.Tried, IsPlanFound: false, end.IsCancellationRequested);
    }

    // What ties lines together is what cannot be seen by looking at one line, so it comes first.
    private static ImmutableArray<ConflictMember> Suspects(KeptRules rules)
    {
        var tying = rules.With(rules.Ids).Sums.Select(sum => sum.RuleId).ToHashSet();
        return
        [
            .. rules.Scenario.Rules
                .Where(rule => rules.Ids.Contains(rule.Id))
                .OrderByDescending(rule => tying.Contains(rule.Id))
                .Select(rule => new ConflictMember(rule, null, [], DaySet.Empty)),
        ];
    }

    private static InfeasibilityProof Means(ConflictProof proof) => proof switch
    {
        ConflictProof.Counting => InfeasibilityProof.Counting,
        ConflictProof.Line => InfeasibilityProof.Line,
        _ => InfeasibilityProof.Prices,
    };
}
