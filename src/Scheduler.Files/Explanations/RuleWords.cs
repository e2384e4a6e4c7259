using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Explanations;

/// <summary>Rules in words, as explanations name them.</summary>
internal static class RuleWords
{
    /// <summary>A rule with its sentence, id, source and firmness.</summary>
    public static LocalizedText Of(Scenario scenario, Rule rule) =>
        ExplanationText.Of("Rules.Rule", rule.Sentence, rule.Id, SourceOf(scenario, rule.Id), ExplanationText.Of($"Firmness.{rule.Source.Firmness}"));

    /// <summary>Who says a rule, and where; marked where it is assumed.</summary>
    public static LocalizedText SourceOf(Scenario scenario, string ruleId)
    {
        var source = scenario.Rules.First(rule => rule.Id == ruleId).Source;
        if (source.Issuer.Length == 0) return LocalizedText.Same(source.Notice);
        var notice = source.Article.Length == 0 ? source.Notice : $"{source.Notice} {source.Article}";
        return ExplanationText.Of(source.Assumed ? "Source.Assumed" : "Source", source.Issuer, notice);
    }
}
