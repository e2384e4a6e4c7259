using System.Collections.Immutable;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>A rule, or an order already given, is switched off, as if it had been taken out of its file. Rules that it overrode count again.</summary>
/// <remarks>A scenario has no rules that are switched off, so that nothing can be switched on.</remarks>
/// <param name="RuleId">The rule.</param>
public sealed record RulePatch(string RuleId) : Patch
{
    public override string Kind => "rule";

    public override ImmutableArray<PatchMember> Members => [new("rule", RuleId), new("state", "off")];

    public override LocalizedText SentenceFor(Scenario scenario) =>
        WhatIfText.Catalog.Format("Rule", RuleId, scenario.Rules.First(rule => rule.Id == RuleId).Sentence);

    internal override void Apply(PatchDraft draft)
    {
        if (draft.Rule(RuleId) is not { } rule) return;
        draft.Claim("Rule", RuleId);
        draft.SwitchOff(rule);
    }
}
