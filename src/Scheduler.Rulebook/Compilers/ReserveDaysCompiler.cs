using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Called days as base days of their windows; for the others an upper end of the days off, so that they could still be placed.</summary>
public sealed class ReserveDaysCompiler : RuleCompiler<ReserveDays>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(ReserveDays rule, EntitlementDraft draft)
    {
        foreach (var call in rule.Called)
        {
            draft.AddBase(rule, call.Window, call.Days, RuleText.Catalog.Format(
                "Reason.Called", call.Window.Name, call.Days, call.Document, call.AnnouncedOn));
        }
    }

    protected override void Compile(ReserveDays rule, ProblemDraft draft)
    {
        if (rule.Window.Days.IsEmpty) return;
        foreach (var line in draft.LinesOf(rule))
        {
            var bound = draft.BoundDays(rule, line);
            draft.AtMostOff(line, bound, bound.Count - Proportion.RoundedUp(rule.UncalledDays, bound.Count, rule.Window.Days.Count), rule.Id);
        }
    }
}
