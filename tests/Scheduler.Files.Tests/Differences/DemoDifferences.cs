using Scheduler.Domain.Calendar;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Tests.Plans;

namespace Scheduler.Files.Tests.Differences;

/// <summary>Two plans of the demo province that differ on two lines, told by hand: nothing here is counted, the files under test show what they are given.</summary>
internal static class DemoDifferences
{
    public static readonly Scenario Scenario = DemoScenario.Create();

    public static readonly PlanDifferences Some = new(
        Side("old/plan.json", Scenario, DemoPlan.Accepted(Scenario, DemoPlan.Result(Scenario))),
        Side("new/plan.json", Scenario with { Assumptions = [new("情景假设：L01为A级", "What if: L01 is A")] }, DemoPlan.Rejected(Scenario, DemoPlan.Result(Scenario), 3)),
        [
            new(ObjectiveLevel.Shortage, new(ObjectiveLevel.Shortage, 0, 0, null), new(ObjectiveLevel.Shortage, 0, 0, null)),
            new(ObjectiveLevel.Exposure, new(ObjectiveLevel.Exposure, 1_000, 900, 2_000), new(ObjectiveLevel.Exposure, 990, null, 2_000)),
        ],
        [new("c1", Scenario.Cities[0].Name, new(14, 700, 5_000, 3), new(13, 690, 5_000, 3))],
        [new("k1", LocalizedText.Same("k1"), new(14, 700, 5_000, 3), new(13, 690, 5_000, 3))],
        [
            Line(0, new(10, 400, 3_000, 2), new(9, 390, 3_500, 2), ["2027-01-05..2027-01-14"], ["2027-01-08..2027-01-16"]),
            Line(1, new(4, 300, 2_000, 1), null, ["2027-03-01..2027-03-04"], []),
            Line(2, new(6, 100, 900, 1), new(6, 110, 900, 1), ["2027-05-01..2027-05-06"], ["2027-05-01..2027-05-06"]),
        ]);

    public static readonly PlanDifferences None = new(
        Some.A, Some.A, [new(ObjectiveLevel.Restarts, new(ObjectiveLevel.Restarts, 3, null, null), new(ObjectiveLevel.Restarts, 3, null, null))], [], [], []);

    public static JudgedPlan Side(string name, Scenario scenario, PlanVerdict verdict) =>
        new(new(name, scenario, DemoPlan.Result(scenario).Plan, []), verdict, []);

    private static LineDifference Line(int index, StopFigures? a, StopFigures? b, string[] stopsA, string[] stopsB)
    {
        ClinkerLine line = Scenario.Lines[index];
        return new(line, Scenario.CityOf(line).Name, a, b, Days(stopsA), Days(stopsB));
    }

    private static DaySet Days(string[] spans) => DaySet.Of(spans.Select(span => span.Split("..")).Select(ends => DemoScenario.Days(ends[0], ends[1])));
}
