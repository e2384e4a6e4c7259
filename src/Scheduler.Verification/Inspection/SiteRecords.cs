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
    private readonly Dictionary<Rule, Dictionary<string, DaySet>> bound = new(ReferenceEqualityComparer.Instance);

    /// <summary>Opens the file for a plan whose form has no fault.</summary>
    public static SiteRecords Of(Scenario scenario, ShutdownPlan plan)
    {
        var histories = scenario.Histories.ToDictionary(history => history.LineId);
        return new(scenario, [.. scenario.OperatingLines.Select(Record)]);

        LineRecord Record(ClinkerLine line)
        {
            var city = scenario.CityOf(line);
            var stops = DaySet.Of(plan.StopsOf(line.Id).Select(stop => stop.Days));
            return new(
                line,
                city,
                scenario.Horizon,
                stops,
                UncountedDays.Of(scenario, line).Union(HeatUpDays.Of(scenario, line, stops)),
                histories.GetValueOrDefault(line.Id),
                DueCount.Of(scenario, line, city))
            {
                Load = LineLoad.Of(scenario, line),
            };
        }
    }

    /// <summary>Records of the lines that a rule binds on some day.</summary>
    public IEnumerable<LineRecord> Of(Rule rule) => Lines.Where(record => !BoundDays(rule, record).IsEmpty);

    /// <summary>Days on which some rule exempts a line, so that what others do together does not bind it.</summary>
    public DaySet ExemptDays(LineRecord record) =>
        DaySet.Of(Scenario.Rules.Where(rule => rule.DuePercent == 0).SelectMany(rule => BoundDays(rule, record).Intervals));

    /// <summary>Days on which a rule binds a line.</summary>
    public DaySet BoundDays(Rule rule, LineRecord record)
    {
        if (!bound.TryGetValue(rule, out var days)) bound[rule] = days = Lines.ToDictionary(line => line.Id, line => Scenario.BoundDays(rule, line.Line));
        return days[record.Id];
    }
}
