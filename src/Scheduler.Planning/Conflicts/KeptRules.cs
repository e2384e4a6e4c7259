using System.Collections.Immutable;
using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Optimization.Calendars;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Compilers;
using Scheduler.Rulebook.Shapes;
using Scheduler.Verification;

namespace Scheduler.Planning.Conflicts;

/// <summary>A scenario of which only some rules are kept. A kept rule asks for what it asks for beside all others: the days due, for example, stay those of the
/// whole scenario. So leaving out a rule only ever makes room.</summary>
internal sealed class KeptRules
{
    private readonly ProblemDraft draft;
    private readonly ImmutableArray<(int Line, int Day, DayState State)> held;

    public KeptRules(Scenario scenario, PlanInForce? inForce, FrozenSpan? frozen)
    {
        Scenario = scenario;
        draft = ScenarioCompiler.Draft(scenario);
        var asking = draft.AskingRules();
        var whole = draft.Finish(_ => true);
        held = inForce is not null && frozen is not null ? Held(whole, FrozenDays.Hold(whole, inForce, frozen)) : [];
        Ids = [.. held.IsEmpty ? Array.Empty<string>() : [ConflictMember.FrozenDays], .. scenario.Rules.Select(rule => rule.Id).Where(asking.Contains)];
    }

    public Scenario Scenario { get; }

    /// <summary>What can be left out: frozen days, then rules that ask for something, in the scenario's order.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Days that are held as they are in the plan in force.</summary>
    public IEnumerable<(int Line, int Day)> HeldDays => held.Select(day => (day.Line, day.Day));

    /// <summary>What the kept ones ask for.</summary>
    public ShutdownProblem With(IEnumerable<string> ids)
    {
        var kept = ids.ToHashSet();
        var problem = draft.Finish(kept.Contains);
        return kept.Contains(ConflictMember.FrozenDays) ? problem with { Lines = [.. problem.Lines.Select(Hold)] } : problem;
    }

    /// <summary>The plan that calendars are.</summary>
    public ShutdownPlan PlanOf(ImmutableArray<LineCalendar> calendars) => new(Scenario.Id, Scenario.ContentHash, Planner.Stops(draft.Finish(_ => false), calendars));

    /// <summary>Whatever of <see cref="Ids"/> the calendars break, as the verifier finds it.</summary>
    /// <exception cref="InvalidOperationException">The calendars are no plan at all.</exception>
    public HashSet<string> BrokenBy(ImmutableArray<LineCalendar> calendars)
    {
        var verdict = PlanVerifier.Verify(Scenario, PlanOf(calendars));
        if (!verdict.Form.IsEmpty) throw new InvalidOperationException(verdict.Form[0].Message.En);
        var broken = verdict.Rules.Where(rule => !rule.Kept).Select(rule => rule.Rule.Id).ToHashSet();
        if (held.Any(day => IsOff(calendars[day.Line], day.Day) != (day.State == DayState.Off))) broken.Add(ConflictMember.FrozenDays);
        return broken;
    }

    private static bool IsOff(LineCalendar calendar, int day) => calendar.OffDaysIn(new DayRange(day, day)) > 0;

    private static ImmutableArray<(int Line, int Day, DayState State)> Held(ShutdownProblem free, ShutdownProblem frozen) =>
    [
        .. free.Lines.Zip(frozen.Lines).SelectMany((pair, line) => Enumerable.Range(0, free.DayCount)
            .Where(day => pair.First.States[day] != pair.Second.States[day])
            .Select(day => (line, day, pair.Second.States[day]))),
    ];

    private LineShape Hold(LineShape shape, int index)
    {
        var states = shape.States.ToBuilder();
        foreach (var (_, day, state) in held.Where(entry => entry.Line == index)) states[day] = state;
        return shape with { States = states.ToImmutable() };
    }
}
