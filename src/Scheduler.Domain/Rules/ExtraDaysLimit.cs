using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>No line is stopped more than a number of days beyond what it owes.</summary>
/// <remarks>Nothing may be ordered without a basis: without this rule the least exposure would be reached by stopping
/// everything that the supply can spare. Every line that owes days needs exactly one.</remarks>
/// <param name="Days">Days beyond the due days, 0 or more.</param>
public sealed record ExtraDaysLimit(string Id, RuleSource Source, LineSelector AppliesTo, int Days)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("ExtraDaysLimit", Days);

    public override RuleReach Reach => RuleReach.Whole;

    public override string? RivalKey => RivalKeys.Once(Kind);
}
