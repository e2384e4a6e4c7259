using System.Collections.Immutable;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Verdicts;

/// <summary>Judgement of one rule on one plan.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Checked">How many single comparisons were made; 0 means that the rule touches no line.</param>
/// <param name="Tightest">The comparison with the least room, in words with its numbers; null when nothing was compared.</param>
/// <param name="Findings">Every breach.</param>
public sealed record RuleVerdict(Rule Rule, int Checked, Text.LocalizedText? Tightest, ImmutableArray<Finding> Findings)
{
    public bool Kept => Findings.IsEmpty;
}
