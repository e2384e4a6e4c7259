using Scheduler.Domain.Lines;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class OneBlockPerClassCheckTests
{
    private static ScenarioBuilder Block(string window = "2027-01-05..2027-01-14") => new ScenarioBuilder("2027-01-01..2027-01-20")
        .Line("L1", specialClass: SpecialClass.KeyProject).Window("own", window)
        .OneBlockPerClass("block", "own", 4, LineSelector.All with { SpecialClasses = [SpecialClass.KeyProject] });

    [Theory]
    [InlineData("2027-01-05..2027-01-08", true)]
    [InlineData("2027-01-11..2027-01-14", true)]
    [InlineData("2027-01-05..2027-01-07", false)] // a day short
    [InlineData("2027-01-05..2027-01-09", false)] // a day long
    [InlineData("2027-01-04..2027-01-07", false)] // a day outside
    [InlineData("2027-01-12..2027-01-15", false)]
    public void OneBlockPerClass_OneStop_HasExactlyItsDaysInsideTheWindow(string stop, bool kept) =>
        Assert.Equal(kept, Block().Verify(("L1", stop)).On("block").Kept);

    [Fact]
    public void OneBlockPerClass_SecondStart_IsABreachOnItsDay()
    {
        var verdict = Block().Verify(("L1", "2027-01-05..2027-01-06"), ("L1", "2027-01-09..2027-01-10"));
        Assert.Equal(["L1: 2 stops from 2027-01-01 to 2027-01-20, at most 1 as one block; 1 stops too many"], verdict.On("block").Breaches());
        Assert.Equal(Spans.Date("2027-01-09"), verdict.On("block").Findings.Single().Date);
    }

    [Fact]
    public void OneBlockPerClass_StopCarriedIn_IsTheBlock()
    {
        var builder = Block("2027-01-01..2027-01-10").History("L1", LineState.Stopped, "2026-12-30");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-04")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01"), ("L1", "2027-01-03..2027-01-05")).Accepted);
    }

    [Fact]
    public void OneBlockPerClass_WindowToTheLastDay_HoldsTheBlock() => Assert.True(Block("2027-01-15..2027-01-20").Verify(("L1", "2027-01-17..2027-01-20")).Accepted);
}
