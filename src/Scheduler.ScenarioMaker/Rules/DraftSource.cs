using Scheduler.Domain.Rules;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>A document that rules refer to.</summary>
/// <param name="Id">Id in <c>scenario.yaml</c>.</param>
/// <param name="Assumed">The whole document is our assumption.</param>
public sealed record DraftSource(string Id, string Issuer, string Notice, bool Assumed)
{
    /// <summary>A passage, for one rule. Every number of the draft is assumed, also where the passage exists.</summary>
    public RuleSource Passage(string article) => new(Issuer, Notice, article, Firmness.Rigid, Assumed: true);
}
