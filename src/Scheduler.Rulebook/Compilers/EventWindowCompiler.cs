using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;

namespace Scheduler.Rulebook.Compilers;

/// <summary>Lines of a ring that stops are off on all days of the event; a ring with reduced load acts through the output of its lines.</summary>
public sealed class EventWindowCompiler : RuleCompiler<EventWindow>
{
    public override CompilerPhase Phase => CompilerPhase.Base;

    protected override void Entitle(EventWindow rule, EntitlementDraft draft)
    {
        if (rule.RingOf(draft.Line) is not { Action: RingAction.Stop } ring) return;
        var (days, metres) = (rule.Window.Days.Count, draft.Line.Place!.Value.MetresTo(rule.Centre));
        draft.AddBase(rule, rule.Window, days, RuleText.Catalog.Format("Reason.EventWindow", rule.Window.Name, metres, ring.ToKm, days));
    }

    protected override void Compile(EventWindow rule, ProblemDraft draft)
    {
        foreach (var line in draft.LinesOf(rule).Where(line => rule.RingOf(draft.LineAt(line)) is { Action: RingAction.Stop }))
            draft.AlwaysOff(line, draft.BoundDays(rule, line).Except(draft.ExemptDays(line)), rule.Id);
    }
}
