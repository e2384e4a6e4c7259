using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>The event of an <see cref="EventWindow"/> is at another time. The rule gets a window of its own; others that speak of the old one keep it.</summary>
/// <remarks>Exactly one of the two is given.</remarks>
/// <param name="RuleId">The rule.</param>
/// <param name="MoveDays">Days later, or earlier where negative; every part of the window is moved.</param>
/// <param name="Days">The new days, both ends inclusive.</param>
public sealed record EventWindowPatch(string RuleId, int? MoveDays, DateInterval? Days) : Patch
{
    public override string Kind => "eventWindow";

    public override ImmutableArray<PatchMember> Members => [new("rule", RuleId), .. PatchMember.Of("moveDays", MoveDays), .. PatchMember.Of(Days)];

    public override LocalizedText SentenceFor(Scenario scenario) => WhatIfText.Catalog.Format(
        "EventWindow", RuleId, NewDays(scenario.Rules.OfType<EventWindow>().First(rule => rule.Id == RuleId)).ToString());

    internal override void Apply(PatchDraft draft)
    {
        var horizon = draft.Base.Horizon;
        if (draft.Rule(RuleId) is not { } found) return;
        if (found is not EventWindow rule)
        {
            draft.Fault(PatchFaultKind.RuleOfAnotherKind, "rule", RuleId, found.Kind, nameof(EventWindow));
            return;
        }

        draft.Claim("EventWindow", RuleId);

        // Further than the horizon is long it leaves it anyway, and the calendar need not have such dates.
        var tooFar = MoveDays is { } move && Math.Abs((long)move) > horizon.DayCount;
        if (tooFar || !NewDays(rule).Except(horizon.Days).IsEmpty)
        {
            draft.Fault(PatchFaultKind.SpanOutsideHorizon, Days is null ? "moveDays" : "from", Days is null ? MoveDays : NewDays(rule), horizon.From, horizon.To);
            return;
        }

        var window = draft.Add(new Window($"{RuleId}.what-if", WhatIfText.Catalog.Format("EventWindow.Name", rule.Window.Name), NewDays(rule)));
        draft.Change(rule, rule => rule with { Window = window });
    }

    private DaySet NewDays(EventWindow rule) => Days is not null
        ? DaySet.Of(Days)
        : DaySet.Of(rule.Window.Days.Intervals.Select(span => new DateInterval(span.Start.PlusDays(MoveDays ?? 0), span.End.PlusDays(MoveDays ?? 0))));
}
