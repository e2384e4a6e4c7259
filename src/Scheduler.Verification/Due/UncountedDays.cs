using System.Collections.Frozen;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Verification.Alerts;

namespace Scheduler.Verification.Due;

/// <summary>Days on which a stop of a line pays no due.</summary>
internal static class UncountedDays
{
    private static readonly FrozenDictionary<Type, Func<Rule, Scenario, ClinkerLine, DaySet>> ByKind =
        new[]
        {
            Entry<AlertCredit>(UncountedDuties.Of),
            Entry<MaintenanceRule>(MaintenanceDays.Of),
        }.ToFrozenDictionary();

    /// <summary>All such days of a line, whatever rule says so.</summary>
    public static DaySet Of(Scenario scenario, ClinkerLine line) => scenario.Rules
        .Where(rule => ByKind.ContainsKey(rule.GetType()))
        .Aggregate(DaySet.Empty, (days, rule) => days.Union(ByKind[rule.GetType()](rule, scenario, line)));

    private static KeyValuePair<Type, Func<Rule, Scenario, ClinkerLine, DaySet>> Entry<TRule>(Func<TRule, Scenario, ClinkerLine, DaySet> days)
        where TRule : Rule =>
        new(typeof(TRule), (rule, scenario, line) => days((TRule)rule, scenario, line));
}
