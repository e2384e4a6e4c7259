using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Due;

namespace Scheduler.Verification.Inspection;

/// <summary>The inspector's file on one plan: the scenario and one record per operating line, in the scenario's order.</summary>
internal sealed record SiteRecords(Scenario Scenario, ImmutableArray<LineRecord> Lines)
{
    /// <summary>Opens the file for a plan whose form has no fault.</summary>
    public static SiteRecords Of(Scenario scenario, ShutdownPlan plan)
    {
        var histories = scenario.Histories.ToDictionary(history => history.LineId);
        return new(scenario, [.. scenario.OperatingLines.Select(Record)]);

        LineRecord Record(ClinkerLine line)
        {
            var city = scenario.CityOf(line);
            var rules = scenario.Rules.Where(rule => rule.AppliesTo.Matches(line, city)).ToImmutableArray();
            var treatment = AtMostOne.Of(rules.OfType<SpecialTreatment>(), $"special treatment of line {line.Id}");
            return new(
                line,
                city,
                scenario.Horizon,
                DaySet.Of(plan.StopsOf(line.Id).Select(stop => stop.Days)),
                histories.GetValueOrDefault(line.Id),
                treatment,
                DueCount.Of(scenario, line, city, rules, treatment));
        }
    }

    /// <summary>Records of the lines that a rule speaks of.</summary>
    public IEnumerable<LineRecord> Of(Rule rule) => Lines.Where(record => rule.AppliesTo.Matches(record.Line, record.City));
}
