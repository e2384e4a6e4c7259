using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Verification.Form;

/// <summary>Faults of a plan as a document, whatever the rules say: another scenario, lines that are not planned, days
/// that are not planned, stops of one line that overlap or touch, stops out of order.</summary>
internal static class PlanForm
{
    public static ImmutableArray<Finding> FaultsOf(Scenario scenario, ShutdownPlan plan) =>
        [.. OtherScenario(scenario, plan), .. WrongLines(scenario, plan), .. WrongDays(scenario, plan), .. Clashes(plan), .. Disorder(plan)];

    private static IEnumerable<Finding> OtherScenario(Scenario scenario, ShutdownPlan plan)
    {
        if (plan.ScenarioId != scenario.Id)
            yield return Fault(null, null, "Form.ScenarioId", plan.ScenarioId, scenario.Id);
        if (plan.ScenarioHash != scenario.ContentHash)
            yield return Fault(null, null, "Form.ScenarioHash", plan.ScenarioHash, scenario.ContentHash);
    }

    private static IEnumerable<Finding> WrongLines(Scenario scenario, ShutdownPlan plan)
    {
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        foreach (var stop in plan.Stops)
        {
            if (!lines.TryGetValue(stop.LineId, out var line))
                yield return Fault(stop, "Form.UnknownLine", stop.LineId, stop.Days.Start, stop.Days.End);
            else if (line.Status != LineStatus.Operating)
                yield return Fault(stop, "Form.NotOperating", stop.LineId, stop.Days.Start, stop.Days.End,
                    VerdictText.Catalog.Format($"Status.{line.Status}"));
        }
    }

    private static IEnumerable<Finding> WrongDays(Scenario scenario, ShutdownPlan plan)
    {
        var horizon = scenario.Horizon;
        var planned = new DateInterval(horizon.From, horizon.To);
        foreach (var stop in plan.Stops)
        {
            var outside = stop.Days.Length - (stop.Days.Intersection(planned)?.Length ?? 0);
            if (outside > 0)
                yield return Fault(stop, "Form.OutsideHorizon",
                    stop.LineId, stop.Days.Start, stop.Days.End, horizon.From, horizon.To, outside);
        }
    }

    /// <summary>Compares each stop with the one before it that reaches furthest, so that a short stop inside a long one is seen.</summary>
    private static IEnumerable<Finding> Clashes(ShutdownPlan plan)
    {
        foreach (var line in plan.Stops.GroupBy(stop => stop.LineId))
        {
            KilnStop? furthest = null;
            foreach (var stop in line.OrderBy(stop => stop.Days.Start).ThenBy(stop => stop.Days.End))
            {
                if (furthest is not null && stop.Days.Start <= furthest.Days.End.PlusDays(1))
                {
                    var key = stop.Days.Start <= furthest.Days.End ? "Form.Overlap" : "Form.Touch";
                    yield return Fault(stop, key,
                        stop.LineId, furthest.Days.Start, furthest.Days.End, stop.Days.Start, stop.Days.End);
                }

                if (furthest is null || stop.Days.End > furthest.Days.End) furthest = stop;
            }
        }
    }

    private static IEnumerable<Finding> Disorder(ShutdownPlan plan)
    {
        foreach (var (earlier, later) in plan.Stops.Zip(plan.Stops.Skip(1)))
        {
            var byLine = string.CompareOrdinal(earlier.LineId, later.LineId);
            if (byLine > 0 || (byLine == 0 && earlier.Days.Start > later.Days.Start))
                yield return Fault(later, "Form.Order", later.LineId, later.Days.Start, earlier.LineId, earlier.Days.Start);
        }
    }

    private static Finding Fault(KilnStop stop, string key, params object[] arguments) =>
        Fault(stop.LineId, stop.Days.Start, key, arguments);

    private static Finding Fault(string? lineId, LocalDate? date, string key, params object[] arguments) =>
        new(VerdictText.Catalog.Format(key, arguments), lineId, date);
}
