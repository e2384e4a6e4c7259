using Scheduler.Domain.Lines;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Form;

public class PlanFormTests
{
    private static PlanVerdict Verify(params (string Line, string Span)[] stopsAsWritten)
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Line("L2").Line("old", status: LineStatus.Dismantling)
            .BaseDays("base", "horizon", 1).Build();
        var stops = stopsAsWritten.Select(stop => new KilnStop(stop.Line, Spans.Interval(stop.Span)));
        return PlanVerifier.Verify(scenario, new(scenario.Id, scenario.ContentHash, [.. stops]));
    }

    private static Finding OnlyFault(PlanVerdict verdict)
    {
        Assert.False(verdict.Accepted);
        Assert.Empty(verdict.Rules);
        Assert.Null(verdict.Figures);
        return Assert.Single(verdict.Form);
    }

    [Fact]
    public void Form_WellFormedPlan_HasNoFaultAndIsJudged()
    {
        var verdict = Verify(("L1", "2027-01-01"), ("L1", "2027-01-03..2027-01-30"), ("L2", "2027-01-01..2027-01-30"));
        Assert.Empty(verdict.Form);
        Assert.Single(verdict.Rules);
        Assert.NotNull(verdict.Figures);
    }

    [Fact]
    public void Form_UnknownLine_IsAFault()
    {
        var fault = OnlyFault(Verify(("X", "2027-01-01..2027-01-02")));
        Assert.Equal(
            "X: stop from 2027-01-01 to 2027-01-02 of a line that the scenario does not have; only its operating lines may be stopped.", fault.Message.En);
        Assert.Equal(("X", Spans.Date("2027-01-01")), (fault.LineId, fault.Date));
    }

    [Fact]
    public void Form_LineNotOperating_IsAFault() =>
        Assert.Equal(
            "old: stop from 2027-01-01 to 2027-01-01 of a line that is being dismantled; only operating lines may be stopped.",
            OnlyFault(Verify(("old", "2027-01-01"))).Message.En);

    [Theory]
    [InlineData("2026-12-31..2027-01-01", 1)]
    [InlineData("2027-01-30..2027-02-02", 3)]
    [InlineData("2027-03-01..2027-03-04", 4)]
    [InlineData("2026-12-31..2027-01-31", 2)]
    public void Form_DaysOutsideTheHorizon_AreCounted(string span, int outside) =>
        Assert.EndsWith(
            $"allowed are days from 2027-01-01 to 2027-01-30; {outside} days outside.",
            OnlyFault(Verify(("L1", span))).Message.En);

    [Fact]
    public void Form_OverlappingStops_AreAFault() =>
        Assert.Equal(
            "L1: stops from 2027-01-01 to 2027-01-05 and from 2027-01-05 to 2027-01-08 overlap; a gap of at least 1 day is needed.",
            OnlyFault(Verify(("L1", "2027-01-01..2027-01-05"), ("L1", "2027-01-05..2027-01-08"))).Message.En);

    [Fact]
    public void Form_TouchingStops_AreAFault() =>
        Assert.Equal(
            "L1: stops from 2027-01-01 to 2027-01-05 and from 2027-01-06 to 2027-01-08 touch; a gap of at least 1 day is needed, or one stop.",
            OnlyFault(Verify(("L1", "2027-01-01..2027-01-05"), ("L1", "2027-01-06..2027-01-08"))).Message.En);

    [Fact]
    public void Form_TwoStopsInsideALongOne_AreBothFound() =>
        Assert.Equal(2, Verify(("L1", "2027-01-01..2027-01-20"), ("L1", "2027-01-03"), ("L1", "2027-01-10")).Form.Length);

    [Fact]
    public void Form_SameDaysOfTwoLines_AreNoFault() =>
        Assert.Empty(Verify(("L1", "2027-01-01..2027-01-05"), ("L2", "2027-01-01..2027-01-05")).Form);

    [Fact]
    public void Form_StopsOutOfOrderByDate_AreAFault() =>
        Assert.Equal(
            "L1: the stop of 2027-01-03 follows that of L1 on 2027-01-10; stops are ordered by line id, then by date.",
            OnlyFault(Verify(("L1", "2027-01-10"), ("L1", "2027-01-03"))).Message.En);

    [Fact]
    public void Form_StopsOutOfOrderByLine_AreAFault() =>
        Assert.Equal("L1", OnlyFault(Verify(("L2", "2027-01-01"), ("L1", "2027-01-03"))).LineId);

    [Fact]
    public void Form_OtherScenario_NamesBothIdsAndHashes()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Build();
        var verdict = PlanVerifier.Verify(scenario, new("other", "abc", []));
        Assert.Equal(
            [
                "The plan is for scenario other, this is scenario test.",
                $"The plan was made on data with hash abc, the data of this scenario have hash {new string('0', 64)}.",
            ],
            verdict.Form.Select(fault => fault.Message.En));
        Assert.Null(verdict.Figures);
    }

    [Fact]
    public void Form_SeveralFaults_AreReportedTogether() =>
        Assert.Equal(
            [("X", "unknown"), ("old", "status"), ("old", "days"), ("L1", "order")],
            Verify(("X", "2027-01-01"), ("old", "2027-02-01"), ("L1", "2027-01-01")).Form.Select(fault => (fault.LineId!, Kind(fault))));

    private static string Kind(Finding fault) => fault.Message.En switch
    {
        var words when words.Contains("does not have") => "unknown",
        var words when words.Contains("being dismantled") => "status",
        var words when words.Contains("outside") => "days",
        _ => "order",
    };
}
