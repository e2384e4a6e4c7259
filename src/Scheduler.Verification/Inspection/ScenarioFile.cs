using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Due;

namespace Scheduler.Verification.Inspection;

/// <summary>What the inspector reads in a scenario before any plan is opened. It is read once for each scenario and kept as long as the scenario is: where
/// many plans of one scenario are judged, reading it again would be most of the work.</summary>
internal sealed class ScenarioFile
{
    private static readonly ConditionalWeakTable<Scenario, ScenarioFile> Opened = [];

    private readonly Scenario scenario;
    private readonly ConcurrentDictionary<Rule, FrozenDictionary<string, DaySet>> bound = new(ReferenceEqualityComparer.Instance);

    private ScenarioFile(Scenario scenario)
    {
        this.scenario = scenario;
        var histories = scenario.Histories.ToDictionary(history => history.LineId);
        Lines = [.. scenario.OperatingLines.Select(Record)];

        LineRecord Record(ClinkerLine line)
        {
            var city = scenario.CityOf(line);
            return new(
                line, city, scenario.Horizon, DaySet.Empty, UncountedDays.Of(scenario, line), histories.GetValueOrDefault(line.Id), DueCount.Of(scenario, line, city))
            {
                Load = LineLoad.Of(scenario, line),
            };
        }
    }

    /// <summary>One record per operating line, in the scenario's order, as if none ever stopped.</summary>
    public ImmutableArray<LineRecord> Lines { get; }

    public static ScenarioFile Of(Scenario scenario) => Opened.GetValue(scenario, opened => new(opened));

    /// <summary>Days on which a rule binds a line.</summary>
    public DaySet BoundDays(Rule rule, LineRecord record) => bound.GetOrAdd(
        rule, asked => Lines.ToFrozenDictionary(line => line.Id, line => scenario.BoundDays(asked, line.Line)))[record.Id];
}
