using Scheduler.Domain.Text;

namespace Scheduler.Domain.Entitlements;

/// <summary>A rule asks a fact of a line that nobody has stated: the rule does not bind the line, and the fact is asked for.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="FactId">The fact, as facts.csv names it.</param>
/// <param name="Fact">The fact in words.</param>
public sealed record OpenFact(string RuleId, string FactId, LocalizedText Fact);
