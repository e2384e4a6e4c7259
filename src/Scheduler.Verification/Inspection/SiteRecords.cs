using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
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
        return new(scenario, [.. ScenarioFile.Of(scenario).Lines.Select(Record)]);

        LineRecord Record(LineRecord line)
        {
            var stops = DaySet.Of(plan.StopsOf(line.Id).Select(stop => stop.Days));
            return line with { Stops = stops, Uncounted = line.Uncounted.Union(HeatUpDays.Of(scenario, line.Line, stops)) };
        }
    }

    /// <summary>Records of the lines that a rule binds on some day.</summary>
    public IEnumerable<LineRecord> Of(Rule rule) => Lines.Where(record => !BoundDays(rule, record).IsEmpty);

    /// <summary>Days on which some rule exempts a line, so that what others do together does not bind it.</summary>
    public DaySet ExemptDays(LineRecord record) =>
        DaySet.Of(Scenario.Rules.Where(rule => rule.DuePercent == 0).SelectMany(rule => BoundDays(rule, record).Intervals));

    /// <summary>Days on which a rule binds a line.</summary>
    public DaySet BoundDays(Rule rule, LineRecord record) => ScenarioFile.Of(Scenario).BoundDays(rule, record);
}
