using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Base days of every part, and no more days off than the run days leave.</summary>
public sealed class SplitSeasonCompiler : RuleCompiler<SplitSeason>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(SplitSeason rule, EntitlementDraft draft)
    {
        foreach (var part in rule.Parts)
            draft.AddBase(rule, part.Window, part.Days, RuleText.Catalog.Format("Reason.Base", part.Window.Name, part.Days));
    }

    protected override void Compile(SplitSeason rule, ProblemDraft draft)
    {
        var horizon = draft.Scenario.Horizon;
        foreach (var line in draft.LinesOf(rule)) draft.AtMostOff(line, horizon.Days, horizon.DayCount - rule.RunDays, rule.Id);
    }
}
