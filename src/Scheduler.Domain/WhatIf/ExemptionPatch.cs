using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>A line is exempt, or is not, from everything or from one rule.</summary>
/// <remarks>From everything: a <see cref="Scope"/> leaves it out, of a higher priority than what else decides on its share of days; not exempt: every
/// rule under which it owes nothing (<see cref="Rule.DuePercent"/> 0) leaves it out of what it chooses. From one rule: the rule does not
/// choose the line, or does so besides those that it chooses anyway.</remarks>
/// <param name="LineId">The line.</param>
/// <param name="RuleId">The rule; null for everything.</param>
/// <param name="Days">Only on these days, both ends inclusive; null for all. Not together with <paramref name="RuleId"/> or without <paramref name="IsExempt"/>.</param>
/// <param name="IsExempt">Whether it is exempt.</param>
public sealed record ExemptionPatch(string LineId, string? RuleId, DateInterval? Days, bool IsExempt) : Patch
{
    public override string Kind => "exemption";

    public override ImmutableArray<PatchMember> Members =>
        [new("line", LineId), .. PatchMember.Of("rule", RuleId), .. PatchMember.Of(Days), .. PatchMember.Of("exempt", IsExempt ? null : false)];

    public override LocalizedText SentenceFor(Scenario scenario) => this switch
    {
        { RuleId: { } rule } => WhatIfText.Catalog.Format(IsExempt ? "Exemption.Rule" : "Exemption.Rule.Not", LineId, rule),
        { IsExempt: false } => WhatIfText.Catalog.Format("Exemption.Not", LineId),
        { Days: { } days } => WhatIfText.Catalog.Format("Exemption.Days", LineId, days.Start, days.End),
        _ => WhatIfText.Catalog.Format("Exemption", LineId),
    };

    internal override void Apply(PatchDraft draft)
    {
        var line = draft.Line(LineId);
        var days = draft.Days(Days);
        var rule = RuleId is null ? null : draft.Rule(RuleId);
        if (line is null || days is null || (rule is null && RuleId is not null)) return;
        if (rule is not null) FromRule(draft, line, rule);
        else if (IsExempt) OutOfScope(draft, line, days);
        else InScope(draft, line);
    }

    private void FromRule(PatchDraft draft, ClinkerLine line, Rule rule)
    {
        var chooses = !draft.Base.Binding.ChosenDays(rule, line).IsEmpty;

        // A treatment speaks of classes: a line beside them would get none of its words.
        if (!HasChoice(rule) || (rule is SpecialTreatment && !IsExempt)) draft.Fault(PatchFaultKind.RuleWithoutChoice, "rule", RuleId, rule.Kind);
        else if (IsExempt && !chooses) draft.Fault(PatchFaultKind.NotChosen, "line", LineId, rule.Id, Lines());
        else if (!IsExempt && chooses) draft.Fault(PatchFaultKind.ChosenAlready, "line", LineId, rule.Id, Lines());
        else
        {
            draft.Claim("Choice", $"{rule.Id}, {LineId}");
            if (IsExempt) draft.Leave(rule, line);
            else draft.Join(rule, line);
        }

        string Lines() => PatchDraft.Some(draft.Base.LinesOf(rule).Select(other => other.Id));
    }

    private void OutOfScope(PatchDraft draft, ClinkerLine line, DaySet days)
    {
        draft.Claim("Exemption", LineId, days);
        var priority = draft.Base.Rules.Where(rule => rule.RivalKey == RivalKeys.Treatment).Select(rule => rule.Priority + 1).Append(0).Max();
        var source = new RuleSource(
            WhatIfText.Catalog.Format("Source.Issuer").Zh, WhatIfText.Catalog.Format("Source.Notice").Zh, "", Firmness.Rigid, Assumed: true);
        draft.Add(
            Days is null ? $"exempt-{LineId}" : $"exempt-{LineId}-{Days.Start:uuuu-MM-dd}",
            id => new Scope(
                id, source, LineSelector.All with { Lines = [line.Id] }, ScopeMode.Excluded, null, WhatIfText.Catalog.Format("Exemption.Reason", LineId), DaySet.Empty)
            {
                ValidFrom = Days?.Start,
                ValidTo = Days?.End,
                Priority = priority,
            });
    }

    private void InScope(PatchDraft draft, ClinkerLine line)
    {
        draft.Claim("Exemption", LineId);
        Rule[] exempting = [.. draft.Base.Rules.Where(rule => rule.DuePercent == 0 && !draft.Base.Binding.ChosenDays(rule, line).IsEmpty)];
        if (exempting.Length == 0) draft.Fault(PatchFaultKind.NotExempt, "line", LineId);
        foreach (var rule in exempting)
        {
            draft.Claim("Choice", $"{rule.Id}, {LineId}");
            draft.Leave(rule, line);
        }
    }

    /// <summary>Whether the rule has a selector in its file.</summary>
    private static bool HasChoice(Rule rule) => rule is not (CreditOffset or DebtMakeUp or FixedOrder or ShutdownSwap or SupplyBalance);
}
