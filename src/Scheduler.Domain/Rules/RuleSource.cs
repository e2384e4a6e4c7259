namespace Scheduler.Domain.Rules;

/// <summary>Where a rule comes from.</summary>
/// <param name="Issuer">Issuing body, as printed.</param>
/// <param name="Notice">Document and number, as printed.</param>
/// <param name="Article">Article or passage.</param>
/// <param name="Firmness">Hardness of the words.</param>
/// <param name="Assumed">The rule, or its number, is our assumption (假设草案), not a published one.</param>
public sealed record RuleSource(string Issuer, string Notice, string Article, Firmness Firmness, bool Assumed);
