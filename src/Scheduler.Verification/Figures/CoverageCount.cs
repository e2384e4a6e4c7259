using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Cities;
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
        var day = on ?? scenario.Horizon.From;
        var standings = new FactStandings(scenario, day);
        var questions = new FactQuestions(scenario);
        ImmutableArray<(ClinkerLine Listed, ClinkerLine OnDay, City City)> lines =
        [
            .. scenario.OperatingLines.Select(line => (
                line, scenario.VersionsOf(line).First(version => version.Days.Contains(day)).Line, scenario.CityOf(line))),
        ];
        return
        [
            .. BaseColumns.Select(column => Row(column, VerdictText.Catalog.Format($"Coverage.{column}"), byEveryPlan: true)),
            .. Asked(FactStandings.Place, VerdictText.Catalog.Format("Coverage.place")),
            Row(FactDefinition.Grade, RuleText.Catalog.Format("Fact.Grade"), byEveryPlan: false),
            Row(FactDefinition.SpecialClass, RuleText.Catalog.Format("Fact.SpecialClass"), byEveryPlan: false),
            .. scenario.FactDefinitions.SelectMany(definition => Asked(definition.Id, definition.Name)),
        ];

        IEnumerable<FactCoverage> Asked(string id, LocalizedText name) => questions.By(id).IsEmpty ? [] : [Row(id, name, byEveryPlan: false)];

        FactCoverage Row(string id, LocalizedText name, bool byEveryPlan) => new(
            id, name, questions.By(id), byEveryPlan, [.. lines.Select(line => new CoveredLine(line.Listed.Id, line.Listed.TonnesPerDay, Standing(line, id)))]);

        // The grade hangs together with too much to say of a line that nobody asks for it.
        FactStanding Standing((ClinkerLine Listed, ClinkerLine OnDay, City City) line, string id) => standings.Of(line.Listed, id) switch
        {
            FactStanding.Unknown when id != FactDefinition.Grade && !questions.HangsOn(line.OnDay, line.City, id) => FactStanding.NotAsked,
            var standing => standing,
        };
    }
}
