using NodaTime;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>states.csv in the sample scenario, which plans 20 January to 18 February 2027 and orders L2 to stop on 28 and 29 January and to run on 1 and 2 February.</summary>
public sealed class StateFileTests
{
    private static TestFolder With(string rows) => new TestFolder().Write("states.csv", $"line,from,to,state,reason,report\n{rows}");

    [Fact]
    public void States_OfEveryKind_BecomeRulesAfterTheOrders()
    {
        using var folder = With(
            "L1,2027-01-20,2027-01-22,idle,breakdown,1号日报\nL1,2027-01-23,2027-01-24,stopped,,2号日报\nL1,2027-02-17,2027-02-18,idle,,检修计划\nL3,2027-02-03,2027-02-03,running,,\"厅,电话\"\n");

        var rules = folder.Read().Scenario!.Rules;

        Assert.Equal(
            [
                State("L1", new(2027, 1, 20), new(2027, 1, 22), LineState.Idle, StopReason.Breakdown, "1号日报"),
                State("L1", new(2027, 1, 23), new(2027, 1, 24), LineState.Stopped, StopReason.Planned, "2号日报"),
                State("L1", new(2027, 2, 17), new(2027, 2, 18), LineState.Idle, StopReason.Other, "检修计划"),
                State("L3", new(2027, 2, 3), new(2027, 2, 3), LineState.Running, StopReason.Other, "厅,电话"),
            ],
            rules[^4..].Cast<FixedOrder>().Select(Written));
        Assert.Equal(["state-L1-2027-01-20", "state-L1-2027-01-23", "state-L1-2027-02-17", "state-L3-2027-02-03"], rules[^4..].Select(rule => rule.Id));
        Assert.False(Assert.IsType<FixedOrder>(rules[^5]).IsReport);
    }

    [Fact]
    public void States_HeaderOnly_SayNothing()
    {
        using var folder = With("");
        using var without = new TestFolder();

        Assert.Equal(without.Read().Scenario!.Rules.Length, folder.Read().Scenario!.Rules.Length);
    }

    [Fact]
    public void State_OnTheDaysOfAnOrder_TakesThemFromIt()
    {
        using var folder = With("L2,2027-01-29,2027-01-29,idle,breakdown,日报\nL2,2027-02-01,2027-02-02,stopped,,日报\n");
        var scenario = folder.Read().Scenario!;
        var line = scenario.Lines.Single(line => line.Id == "L2");

        Assert.Equal("", scenario.BoundDays(scenario.Rules.Single(rule => rule.Id == "o2"), line).ToString());
        Assert.Equal("2027-01-29…2027-01-29", LineLoad.Of(scenario, line).IdleDays.ToString());
        Assert.Equal("2027-01-28…2027-01-28", scenario.BoundDays(scenario.Rules.Single(rule => rule.Id == "o1"), line).ToString());
    }

    [Fact]
    public void States_SharingADay_AreAFault()
    {
        using var folder = With("L1,2027-01-20,2027-01-31,idle,,日报\nL2,2027-01-31,2027-02-05,idle,,日报\nL1,2027-01-31,2027-02-02,idle,,日报\n");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.StatesOverlap));
        Assert.Equal(("states.csv", 4, "from", "2027-01-31"), (fault.File, fault.Row, fault.Column, fault.Found));
        Assert.Equal("Row 2 speaks of line L1 from 2027-01-31 to 2027-01-31 already.", fault.Problem.En);
    }

    [Theory]
    [InlineData("L9,2027-01-20,2027-01-31,idle,,日报", nameof(FaultKind.ReferenceUnknown), "line")]
    [InlineData("L4,2027-01-20,2027-01-31,idle,,日报", nameof(FaultKind.OrderLineNotOperating), "line")]
    [InlineData("L1,2027-01-19,2027-01-31,idle,,日报", nameof(FaultKind.DateOutsideHorizon), "from")]
    [InlineData("L1,2027-01-20,2027-02-19,idle,,日报", nameof(FaultKind.DateOutsideHorizon), "to")]
    [InlineData("L1,2027-01-31,2027-01-20,idle,,日报", nameof(FaultKind.DatesReversed), "to")]
    [InlineData("L1,2027-01-20,2027-01-31,broken,,日报", nameof(FaultKind.WordUnknown), "state")]
    [InlineData("L1,2027-01-20,2027-01-31,broken,breakdown,日报", nameof(FaultKind.WordUnknown), "state")]
    [InlineData("L1,2027-01-20,2027-01-31,idle,故障,日报", nameof(FaultKind.WordUnknown), "reason")]
    [InlineData("L1,2027-01-20,2027-01-31,running,breakdown,日报", nameof(FaultKind.ReasonOfRun), "reason")]
    [InlineData("L1,2027-01-20,2027-01-31,idle,,", nameof(FaultKind.ValueMissing), "report")]
    public void State_ThatCannotBe_IsOneFault(string row, string kind, string column)
    {
        using var folder = With(row + "\n");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(Enum.Parse<FaultKind>(kind)), FaultText.Of(fault, Language.English));
        Assert.Equal(("states.csv", 2, column), (fault.File, fault.Row, fault.Column));
    }

    [Theory]
    [InlineData("orders.csv", "o2,", "state-L1-2027-01-20,")]
    [InlineData("scenario.yaml", "- id: base\n", "- id: state-L1-2027-01-20\n")]
    public void State_WhoseIdIsTaken_NamesTheRow(string file, string old, string with)
    {
        using var folder = With("L1,2027-01-20,2027-01-31,idle,,日报\n").Change(file, old, with);

        var fault = Assert.Single(folder.Read().Faults, fault => fault.File == "states.csv");

        Assert.True(fault.Is(FaultKind.StateIdTaken));
        Assert.Equal((2, "from", "2027-01-20"), (fault.Row, fault.Column, fault.Found));
        Assert.Equal($"The rule that this row becomes is called state-L1-2027-01-20; row {folder.RowOf(file, with)} of {file} has this id already.", fault.Problem.En);
    }

    [Fact]
    public void Rule_ThatOverridesAReport_IsAFault()
    {
        using var folder = With("L1,2027-01-20,2027-01-31,idle,,日报\n")
            .Change("scenario.yaml", "maxStartsPerCityAndDay: 1\n", "maxStartsPerCityAndDay: 1\n    supersedes: [state-L1-2027-01-20]\n");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.SupersedesUnknown));
        Assert.Equal("state-L1-2027-01-20", fault.Found);
    }

    [Fact]
    public void History_AndOrders_KnowNoIdleState()
    {
        using var folder = new TestFolder().Change("history.csv", "L1,running", "L1,idle").Change("orders.csv", "2027-02-02,running", "2027-02-02,idle");

        Assert.All(folder.Read().Faults, fault => Assert.True(fault.Is(FaultKind.WordUnknown)));
        Assert.Equal(["history.csv", "orders.csv"], folder.Read().Faults.Select(fault => fault.File));
    }

    private static string State(string line, LocalDate from, LocalDate to, LineState state, StopReason reason, string report) =>
        $"{line} {from} {to} {state} {reason} {report} True";

    private static string Written(FixedOrder rule) =>
        $"{rule.LineId} {rule.Days.Start} {rule.Days.End} {rule.State} {rule.Reason} {rule.Source.Issuer}{rule.Source.Notice} {rule.IsReport}";
}
