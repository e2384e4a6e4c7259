using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class FreePlacementCheckTests
{
    private static ScenarioBuilder Free(int? maxBlocks, string window = "2027-01-05..2027-01-20") =>
        new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1").Window("free", window).FreePlacement("placed", "free", 4, maxBlocks);

    [Fact]
    public void FreePlacement_NumberOfStopsNotSaid_MayBeAny() => Assert.True(
        Free(null).Verify(("L1", "2027-01-05"), ("L1", "2027-01-07"), ("L1", "2027-01-09"), ("L1", "2027-01-20")).Accepted);

    [Fact]
    public void FreePlacement_OneStopTooMany_IsNamed() => Assert.Equal(
        ["L1: 3 stops in free (2027-01-05…2027-01-20), at most 2; 1 stops too many"],
        Free(2).Verify(("L1", "2027-01-05..2027-01-06"), ("L1", "2027-01-09"), ("L1", "2027-01-20")).On("placed").Breaches());

    [Theory]
    [InlineData("2027-01-05..2027-01-08", true)]
    [InlineData("2027-01-03..2027-01-08", true)]
    [InlineData("2027-01-03..2027-01-07", false)]
    public void FreePlacement_StopCarriedIntoTheWindow_CountsAsOneAndPaysFromItsFirstDay(string stop, bool kept) =>
        Assert.Equal(kept, Free(1).Verify(("L1", stop)).On("placed").Kept);

    [Fact]
    public void FreePlacement_StopCarriedIntoTheHorizon_CountsAsOne()
    {
        var builder = Free(1, "2027-01-01..2027-01-10").History("L1", LineState.Stopped, "2026-12-20");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-04")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-03"), ("L1", "2027-01-10")).On("placed").Kept);
    }

    [Fact]
    public void FreePlacement_StopOutsideTheWindow_IsNotLimited() => Assert.True(
        Free(1).Verify(("L1", "2027-01-01"), ("L1", "2027-01-03"), ("L1", "2027-01-17..2027-01-20")).Accepted);
}
