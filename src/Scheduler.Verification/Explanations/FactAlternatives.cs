using System.Collections.Immutable;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Explanations;

/// <summary>Values that a fact of a line could have and at which some rule might change its mind.</summary>
internal static class FactAlternatives
{
    /// <summary>Just beyond a limit, thousandths: no notice draws a line finer than one tenth.</summary>
    private const long Beyond = 100;

    /// <summary>Each with the fact stated for the whole horizon.</summary>
    public static IEnumerable<(LocalizedText Fact, LocalizedText Value, LineFact Stated)> Of(Scenario scenario, ClinkerLine line)
    {
        foreach (var grade in Enum.GetValues<PerformanceGrade>())
            yield return (RuleText.Catalog.Format("Fact.Grade"), LineText.Of(grade), Stated(line, FactDefinition.Grade, new($"{grade}", null), grade, null));
        foreach (var special in Enum.GetValues<SpecialClass>())
            yield return (RuleText.Catalog.Format("Fact.SpecialClass"), LineText.Of(special), Stated(line, FactDefinition.SpecialClass, new($"{special}", null), null, special));
        foreach (var definition in scenario.FactDefinitions)
        {
            foreach (var value in Values(definition, scenario))
                yield return (definition.Name, InWords(definition, value), Stated(line, definition.Id, value, null, null));
        }
    }

    private static IEnumerable<FactValue> Values(FactDefinition definition, Scenario scenario) => definition.Type switch
    {
        FactType.Flag => [FactValue.Flag(true), FactValue.Flag(false)],
        FactType.Word => definition.Words.Select(word => new FactValue(word, null)),
        _ => Limits(definition, scenario).Distinct().Order().Select(Number),
    };

    private static IEnumerable<long> Limits(FactDefinition definition, Scenario scenario) =>
        from rule in scenario.Rules
        from condition in rule.AskedFacts
        where condition.FactId == definition.Id
        from limit in new[]
        {
            (At: condition.AtLeast, Step: -Beyond), (At: condition.Below, Step: -Beyond), (At: condition.AtMost, Step: Beyond), (At: condition.Above, Step: Beyond),
        }
        let at = limit.At ?? -1
        where at >= 0
        from value in new[] { at, at + limit.Step }
        where value >= 0
        select value;

    private static FactValue Number(long thousandths) =>
        new(FactText.Number(thousandths), thousandths);

    private static LocalizedText InWords(FactDefinition definition, FactValue value) => definition.Type switch
    {
        FactType.Flag => RuleText.Catalog.Format(value.Text == FactValue.Yes ? "Fact.Yes" : "Fact.No"),
        FactType.Number => LocalizedText.Same($"{value.Text} {definition.Unit}".TrimEnd()),
        _ => LocalizedText.Same(value.Text),
    };

    private static LineFact Stated(ClinkerLine line, string factId, FactValue value, PerformanceGrade? grade, SpecialClass? special) =>
        new(line.Id, factId, value, grade, special, null, null, "", "", false, ImmutableArray<string>.Empty);
}
