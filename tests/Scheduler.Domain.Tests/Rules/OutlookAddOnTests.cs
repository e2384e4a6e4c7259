using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Tests.Rules;

public sealed class OutlookAddOnTests
{
    private static readonly OutlookAddOn Rule = new(
        "outlook",
        new RuleSource("issuer", "notice", "article", Firmness.Rigid, Assumed: true),
        LineSelector.All,
        new Window("w", LocalizedText.Same("w"), DaySet.Empty),
        [new(600, 1), new(800, 3)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(599, 0)]
    [InlineData(600, 1)]
    [InlineData(799, 1)]
    [InlineData(800, 3)]
    [InlineData(5000, 3)]
    public void DaysAt_AMean_AreThoseOfTheHighestThresholdReachedAlone(int meanPm25Tenths, int expected) =>
        Assert.Equal(expected, Rule.DaysAt(meanPm25Tenths));
}
