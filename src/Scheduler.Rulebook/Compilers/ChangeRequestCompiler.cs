using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>The filed plan on the days that may no longer be changed, and a lower end for the days in the horizon.</summary>
public sealed class ChangeRequestCompiler : RuleCompiler<ChangeRequest>
{
    protected override void Compile(ChangeRequest rule, ProblemDraft draft)
    {
        var (horizon, all) = (draft.Scenario.Horizon, draft.Scenario.Horizon.Days);
        foreach (var line in draft.LinesOf(rule))
        {
            var bound = draft.BoundDays(rule, line);
            var frozen = bound.Intersect(rule.FrozenDays(horizon));
            var filed = DaySet.Of(draft.Scenario.FiledStops.Where(stop => stop.LineId == draft.LineAt(line).Id).Select(stop => stop.Days));
            draft.AlwaysOff(line, frozen.Intersect(filed), rule.Id);
            if (frozen.Except(filed) is { IsEmpty: false } running) draft.NeverOff(line, running, rule.Id);
            // Not cut to the due days: the floor holds also where nothing else is owed.
            var floor = Proportion.RoundedUp(rule.FloorDays, bound.Count, horizon.DayCount);
            draft.AtLeast(line, all, DueScale.Of(draft.Scenario, draft.LineAt(line)).Scaled(floor, all), rule.Id);
        }
    }
}
