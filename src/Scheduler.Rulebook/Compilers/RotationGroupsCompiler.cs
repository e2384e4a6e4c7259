using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Members of a group are off on its days, and these are what they owe there.</summary>
public sealed class RotationGroupsCompiler : RuleCompiler<RotationGroups>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(RotationGroups rule, EntitlementDraft draft)
    {
        var versions = draft.Scenario.VersionsOf(draft.Line);
        var bound = draft.Scenario.BoundDays(rule, draft.Line);
        foreach (var group in rule.Groups)
        {
            var days = group.DaysOf(versions, draft.City);
            if (days.Intersect(bound).IsEmpty) continue;
            var count = group.Window.Days.Count;
            draft.AddBase(
                rule, group.Window, count, RuleText.Catalog.Format("Reason.RotationGroups", group.Id, group.Window.Name, count), days);
        }
    }

    protected override void Compile(RotationGroups rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule))
        {
            var kiln = draft.LineAt(line);
            var free = draft.ExemptDays(line);
            foreach (var group in rule.Groups)
            {
                var days = group.DaysOf(draft.Scenario.VersionsOf(kiln), draft.Scenario.CityOf(kiln));
                draft.AlwaysOff(line, days.Intersect(draft.BoundDays(rule, line)).Except(free), rule.Id);
            }
        }
    }
}
