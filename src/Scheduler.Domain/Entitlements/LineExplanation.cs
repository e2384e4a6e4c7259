using System.Collections.Immutable;

namespace Scheduler.Domain.Entitlements;

/// <summary>Why a line owes what it owes, so that its firm can check it; counted by the verifier.</summary>
/// <param name="Due">The sum with its addends.</param>
/// <param name="BindingRules">Ids of all rules that bind the line on some day, in the scenario's order.</param>
/// <param name="OpenFacts">Facts that rules ask and nobody stated.</param>
/// <param name="Overridden">Rules that yield to others.</param>
/// <param name="WhatIfs">Single changes of facts that would change the due days.</param>
public sealed record LineExplanation(
    Entitlement Due,
    ImmutableArray<string> BindingRules,
    ImmutableArray<OpenFact> OpenFacts,
    ImmutableArray<OverriddenRule> Overridden,
    ImmutableArray<WhatIf> WhatIfs)
{
    public string LineId => Due.LineId;
}
