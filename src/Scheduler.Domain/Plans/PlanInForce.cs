using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Plans;

/// <summary>A plan that firms and officials already go by, and that a new plan should stay near to.</summary>
/// <param name="Name">How it is called in texts, such as the path of its file.</param>
/// <param name="Plan">Its stops; they need not keep the rules of today.</param>
/// <param name="LineIds">Lines that it speaks of. One without a stop runs all the time; for a line that is not among them nothing is in force.</param>
public sealed record PlanInForce(string Name, ShutdownPlan Plan, ImmutableHashSet<string> LineIds)
{
    /// <summary>Lines that it speaks of and the scenario does not plan, by id; nothing of them can be kept.</summary>
    public IEnumerable<string> Strangers(Scenario scenario) =>
        LineIds.Except(scenario.OperatingLines.Select(line => line.Id)).Order(StringComparer.Ordinal);

    /// <summary>Lines of the scenario that it does not speak of, by id; they are planned freely.</summary>
    public IEnumerable<string> Unlisted(Scenario scenario) =>
        scenario.OperatingLines.Select(line => line.Id).Where(id => !LineIds.Contains(id)).Order(StringComparer.Ordinal);

    /// <summary>Stop days of planned lines outside the planned days, over all lines; they are left out.</summary>
    public int DaysOutside(Scenario scenario) => scenario.OperatingLines
        .Select(line => DaySet.Of(Plan.StopsOf(line.Id).Select(stop => stop.Days)))
        .Sum(days => days.Count - days.CountWithin(new DateInterval(scenario.Horizon.From, scenario.Horizon.To)));

    /// <summary>Stops of one line inside the planned days, earliest first, such that no two touch.</summary>
    public DaySet StopDays(string lineId, Horizon horizon) =>
        DaySet.Of(Plan.StopsOf(lineId).Select(stop => stop.Days)).Within(new DateInterval(horizon.From, horizon.To));
}
