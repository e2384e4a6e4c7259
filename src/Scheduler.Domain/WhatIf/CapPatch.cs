using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>An <see cref="OutputCap"/> has other tonnes.</summary>
/// <remarks>Exactly one of the two numbers is given.</remarks>
/// <param name="RuleId">The rule.</param>
/// <param name="Member">Whose cap; null for all members with <paramref name="Percent"/>, and for the only member with <paramref name="Tonnes"/>.</param>
/// <param name="Tonnes">The tonnes of the window.</param>
/// <param name="Percent">Change in whole percent, rounded half up to whole tonnes.</param>
public sealed record CapPatch(string RuleId, string? Member, long? Tonnes, int? Percent) : Patch
{
    public override string Kind => "cap";

    public override ImmutableArray<PatchMember> Members =>
        [new("rule", RuleId), .. PatchMember.Of("member", Member), .. PatchMember.Of("tonnes", Tonnes), .. PatchMember.Of("percent", Percent)];

    public override LocalizedText SentenceFor(Scenario scenario) => this switch
    {
        { Tonnes: { } tonnes } => WhatIfText.Catalog.Format("Cap.Tonnes", RuleId, Member ?? CapOf(scenario).MaxTonnes.Keys.First(), tonnes),
        { Member: { } member } => WhatIfText.Catalog.Format("Cap.Percent", RuleId, member, Signed(Percent ?? 0)),
        _ => WhatIfText.Catalog.Format("Cap.Percent.All", RuleId, Signed(Percent ?? 0)),
    };

    internal override void Apply(PatchDraft draft)
    {
        var inRange = Percent is null || draft.IsPercent(Percent.Value);
        if (draft.Rule(RuleId) is not { } rule) return;
        if (rule is not OutputCap cap)
        {
            draft.Fault(PatchFaultKind.RuleOfAnotherKind, "rule", RuleId, rule.Kind, nameof(OutputCap));
            return;
        }

        if (Member is not null && !cap.MaxTonnes.ContainsKey(Member))
        {
            draft.Fault(PatchFaultKind.MemberUnknown, "member", Member, PatchDraft.Some(cap.MaxTonnes.Keys));
            return;
        }

        if (Member is null && Tonnes is not null && cap.MaxTonnes.Count > 1)
        {
            draft.Fault(PatchFaultKind.MemberMissing, "member", null, PatchDraft.Some(cap.MaxTonnes.Keys));
            return;
        }

        if (!inRange) return;
        string[] members = Member is null ? [.. cap.MaxTonnes.Keys] : [Member];
        foreach (var member in members)
        {
            draft.Claim("Cap", $"{RuleId}, {member}");
            var tonnes = Tonnes ?? PatchLimits.Changed(cap.MaxTonnes[member], Percent ?? 0);
            if (tonnes is < 0 or > PatchLimits.MostTonnes)
                draft.Fault(PatchFaultKind.TonnesOutOfRange, Tonnes is null ? "percent" : "tonnes", Tonnes ?? Percent, member, tonnes, PatchLimits.MostTonnes);
            else
                draft.Change(cap, rule => rule with { MaxTonnes = rule.MaxTonnes.SetItem(member, tonnes) });
        }
    }

    private OutputCap CapOf(Scenario scenario) => scenario.Rules.OfType<OutputCap>().First(rule => rule.Id == RuleId);
}
