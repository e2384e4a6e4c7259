using NodaTime;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class FiledPlanTests
{
    private static TestFolder With(string filed) => new TestFolder().Write("filed.csv", $"line,from,to,document\n{filed}");

    [Fact]
    public void FiledPlan_ForAChangeRequest_IsRead()
    {
        using var folder = With("L1,2027-01-20,2027-01-31,备案1号\nL1,2027-02-18,2027-02-18,\n")
            .Change("scenario.yaml", "maxStartsPerCityAndDay: 1\n", "maxStartsPerCityAndDay: 1\n  - id: change\n    kind: ChangeRequest\n    source: notice\n    requestedOn: 2027-01-20\n    leadDays: 7\n    floorDays: 3\n");

        var scenario = folder.Read().Scenario!;

        Assert.Equal(
            [
                new FiledStop("L1", new DateInterval(new(2027, 1, 20), new(2027, 1, 31)), "备案1号"),
                new FiledStop("L1", new DateInterval(new(2027, 2, 18), new(2027, 2, 18)), ""),
            ],
            scenario.FiledStops.AsEnumerable());
        var change = Assert.Single(scenario.Rules.OfType<ChangeRequest>());
        Assert.Equal((new LocalDate(2027, 1, 20), 7, 3, new LocalDate(2027, 1, 27)), (change.RequestedOn, change.LeadDays, change.FloorDays, change.FirstFreeDay));
    }

    [Fact]
    public void FiledStops_SharingADay_AreAFault()
    {
        using var folder = With("L1,2027-01-20,2027-01-31,\nL2,2027-01-31,2027-02-05,\nL1,2027-01-31,2027-02-02,\n");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.FiledTwice));
        Assert.Equal(("filed.csv", 4, "from", "2027-01-31"), (fault.File, fault.Row, fault.Column, fault.Found));
    }

    [Theory]
    [InlineData("L9,2027-01-20,2027-01-31,\n", nameof(FaultKind.ReferenceUnknown), "line")]
    [InlineData("L1,2027-01-19,2027-01-31,\n", nameof(FaultKind.DateOutsideHorizon), "from")]
    [InlineData("L1,2027-01-20,2027-02-19,\n", nameof(FaultKind.DateOutsideHorizon), "to")]
    public void FiledStop_ThatCannotBe_IsAFault(string row, string kind, string column)
    {
        using var folder = With(row);

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(Enum.Parse<FaultKind>(kind)));
        Assert.Equal(("filed.csv", 2, column), (fault.File, fault.Row, fault.Column));
    }

    [Fact]
    public void FiledPlan_WithoutRows_IsAFault()
    {
        using var folder = With("");

        Assert.True(Assert.Single(folder.Read().Faults).Is(FaultKind.TableEmpty));
    }

    [Fact]
    public void Orders_WithReasons_CarryThem()
    {
        using var folder = new TestFolder().Write(
            "orders.csv",
            "id,line,from,to,state,issuer,document,article,reason\no1,L2,2027-01-28,2027-01-29,stopped,示例厅,示例〔2026〕2号,,maintenance\no2,L1,2027-01-28,2027-01-29,stopped,示例厅,示例〔2026〕2号,,\n");

        Assert.Equal(
            [Domain.Counting.StopReason.Maintenance, Domain.Counting.StopReason.Ordered],
            folder.Read().Scenario!.Rules.OfType<FixedOrder>().Select(order => order.Reason));
    }
}
