using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Figures;

/// <summary>Which facts the rules and targets of a scenario ask for, and of which lines.</summary>
internal sealed class FactQuestions
{
    private readonly ImmutableArray<Question> questions;

    public FactQuestions(Scenario scenario) => questions =
    [
        .. scenario.Rules.Select(rule => new Question(rule.Id, rule.AppliesTo, [.. rule.AskingSelectors], [.. AskedFacts.Of(rule)])),
        .. scenario.Targets.Select(target => new Question(
            target.Id, target.AppliesTo, [.. target.AskingSelectors], [.. target.AskingSelectors.SelectMany(AskedFacts.OfFacts)])),
    ];

    /// <summary>Ids of the rules and targets that ask for a fact.</summary>
    public ImmutableArray<string> By(string factId) => [.. questions.Where(question => question.Facts.Contains(factId)).Select(question => question.Id)];

    /// <summary>Whether something hangs on a fact of a line that nobody stated.</summary>
    /// <param name="line">The line as it is on the day in question.</param>
    public bool HangsOn(ClinkerLine line, City city, string factId) => questions.Any(question =>
        question.Facts.Contains(factId)
        && question.AppliesTo.Judge(line, city) != false
        && (factId == FactStandings.Place || question.Selectors.Any(selector => IsOpen(selector, line, city, factId))));

    private static bool IsOpen(LineSelector selector, ClinkerLine line, City city, string factId) =>
        selector.Judge(line, city) is null && selector.Parts().Any(part => part.Facts.Any(condition => condition.FactId == factId));

    private sealed record Question(string Id, LineSelector AppliesTo, ImmutableArray<LineSelector> Selectors, ImmutableArray<string> Facts);
}
