using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Reserve;

/// <summary>A scenario as it would be if days of its reserves (<see cref="ReserveDays"/>) that nobody has called yet were called on any days of their windows.</summary>
public static class ReserveCall
{
    private const string Document = "X";

    /// <summary>Rules with days that may still be called.</summary>
    public static IEnumerable<ReserveDays> OpenIn(Scenario scenario) =>
        scenario.Rules.OfType<ReserveDays>().Where(rule => rule.UncalledDays > 0 && !rule.Window.Days.IsEmpty);

    /// <summary>All of them, for every line that they bind.</summary>
    public static Scenario ForAll(Scenario scenario) => scenario with
    {
        Rules = [.. scenario.Rules.Select(rule => rule is ReserveDays reserve && OpenIn(scenario).Contains(reserve) ? Called(scenario, reserve) : rule)],
    };

    /// <summary>All of them, for one line alone; the reserves of the others stay as they are.</summary>
    public static Scenario ForLine(Scenario scenario, string lineId)
    {
        var open = OpenIn(scenario).ToHashSet();
        var line = LineSelector.All with { Lines = [lineId] };
        return scenario with { Rules = [.. scenario.Rules.SelectMany(rule => rule is ReserveDays reserve && open.Contains(reserve) ? Split(reserve) : [rule])] };

        IEnumerable<Rule> Split(ReserveDays reserve) =>
        [
            reserve with { AppliesTo = LineSelector.All with { AllOf = [reserve.AppliesTo, LineSelector.All with { Not = line }] } },
            Called(scenario, reserve) with { Id = $"{reserve.Id}+{lineId}", AppliesTo = LineSelector.All with { AllOf = [reserve.AppliesTo, line] } },
        ];
    }

    private static ReserveDays Called(Scenario scenario, ReserveDays reserve) => reserve with
    {
        Called = reserve.Called.Add(new(reserve.Window, reserve.UncalledDays, scenario.Horizon.From, Document)),
    };
}
