using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Optimization.Calendars;
using Scheduler.Race.Judging;
using Scheduler.Race.Solvers;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Race.Tests;

/// <summary>The way from a solver's variables to the verifier, on scenarios/tiny and its best plan, which the README tells.</summary>
public sealed class HeldModelTests
{
    private static readonly RaceCase Tiny = RaceCase.Load(Repository.Path("scenarios", "tiny"));

    // L1: 1–6 February; L2: 25–29 January and 8–11 February; L3: 20–24 January and 7–11 February. Day 0 is 20 January.
    private static readonly ImmutableArray<LineCalendar> Best =
    [
        new([new DayRange(12, 17)], true),
        new([new DayRange(5, 9), new DayRange(19, 22)], true),
        new([new DayRange(0, 4), new DayRange(18, 22)], false),
    ];

    [Fact]
    public void BestPlan_AsStops_IsAcceptedWithItsFigures()
    {
        var judgement = PlanJudge.Judge(Tiny.Scenario, CalendarStops.Of(Tiny.Problem, Best));
        Assert.Equal(new Judgement(true, null, 0, 1_403_434, 4), judgement);
    }

    [Fact]
    public void BrokenPlan_AsStops_IsRejectedWithAReason()
    {
        var judgement = PlanJudge.Judge(Tiny.Scenario, CalendarStops.Of(Tiny.Problem, Best.SetItem(0, new LineCalendar([], true))));
        Assert.False(judgement.Accepted);
        Assert.False(string.IsNullOrEmpty(judgement.Reason));
    }

    [Fact]
    public void Objective_OfTheModel_IsTheExposureLessWhatIsThereAnyway()
    {
        var model = new HeldModel(Tiny.Problem, ObjectiveLevel.Exposure, new HeldValues(Shortage: 0), "tiny");
        Assert.Equal(1_403_434, model.Value(-716_011.0000001));
        Assert.Equal(1_403_434, model.Bound(-716_011.4)); // the next integer above
        Assert.Equal(1_403_434, model.Bound(-716_010.9999999)); // within the solver's tolerance
        Assert.Equal(2_119_445, Tiny.Reference);
    }

    [Fact]
    public void Stops_BetweenTwoProcesses_StayWhatTheyAre()
    {
        var stops = CalendarStops.Of(Tiny.Problem, Best);
        var line = new SolveMessage(End: "done", Stops: [.. stops.Select(StopMessage.Of)]).ToLine();
        Assert.DoesNotContain('\n', line);
        Assert.Equal<KilnStop>(stops, SolveMessage.FromLine(line)!.Stops!.Value.Select(stop => stop.ToStop()));
    }
}
