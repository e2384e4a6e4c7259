using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Coverage;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Figures;

/// <summary>Counts how well the facts of operating lines are known: what every plan needs, then grade and class, then each fact that some rule or target asks for.</summary>
public static class CoverageCount
{
    /// <summary>Columns of lines.csv that every plan needs.</summary>
    private static readonly ImmutableArray<string> BaseColumns =
        ["city", "company", "market", "tonnes_per_day", "status", "pm_g_per_t", "so2_g_per_t", "nox_g_per_t"];

    /// <param name="on">The planned day whose facts count; null for the first one.</param>
    public static ImmutableArray<FactCoverage> Of(Scenario scenario, LocalDate? on = null)
    {
        var standings = new FactStandings(scenario, on ?? scenario.Horizon.From);
        var asked = Asked(scenario);
        ImmutableArray<ClinkerLine> lines = [.. scenario.OperatingLines];
        IEnumerable<(string Id, LocalizedText Name)> facts =
        [
            .. BaseColumns.Select(column => (column, VerdictText.Catalog.Format($"Coverage.{column}"))),
            .. asked[FactStandings.Place].Take(1).Select(_ => (FactStandings.Place, VerdictText.Catalog.Format("Coverage.place"))),
            (FactDefinition.Grade, RuleText.Catalog.Format("Fact.Grade")),
            (FactDefinition.SpecialClass, RuleText.Catalog.Format("Fact.SpecialClass")),
            .. scenario.FactDefinitions.Where(definition => asked[definition.Id].Any()).Select(definition => (definition.Id, definition.Name)),
        ];
        return
        [
            .. facts.Select(fact => new FactCoverage(
                fact.Id,
                fact.Name,
                [.. asked[fact.Id].Distinct()],
                [.. lines.Select(line => new CoveredLine(line.Id, line.TonnesPerDay, standings.Of(line, fact.Id)))])),
        ];
    }

    /// <summary>Fact → ids of the rules and targets that ask for it.</summary>
    private static ILookup<string, string> Asked(Scenario scenario) =>
        scenario.Rules.SelectMany(rule => AskedFacts.Of(rule).Select(fact => (Fact: fact, By: rule.Id)))
            .Concat(scenario.Targets.SelectMany(target => target.AskingSelectors.SelectMany(AskedFacts.OfFacts).Select(fact => (Fact: fact, By: target.Id))))
            .ToLookup(asking => asking.Fact, asking => asking.By);
}
