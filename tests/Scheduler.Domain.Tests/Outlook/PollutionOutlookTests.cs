using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Outlook;

namespace Scheduler.Domain.Tests.Outlook;

public sealed class PollutionOutlookTests
{
    private static readonly Horizon Four = new(new(2027, 1, 1), new(2027, 1, 4));

    [Theory]
    [InlineData(1, 2, 11)] // (10 + 11) / 2 = 10.5 → 11
    [InlineData(1, 3, 11)] // (10 + 11 + 11) / 3 = 10.67 → 11
    [InlineData(1, 4, 10)] // (10 + 11 + 11 + 9) / 4 = 10.25 → 10
    [InlineData(4, 4, 9)]
    public void MeanPm25Tenths_OfSomeDays_IsRoundedHalfUp(int from, int to, int expected) =>
        Assert.Equal(expected, Outlook(10, 11, 11, 9).MeanPm25Tenths("c", DaySet.Of(new DateInterval(new(2027, 1, from), new(2027, 1, to)))));

    [Fact]
    public void MeanPm25Tenths_OfNoDays_IsZero() => Assert.Equal(0, Outlook(1, 2, 3, 4).MeanPm25Tenths("c", DaySet.Empty));

    [Fact]
    public void Outlook_WithADayMissing_IsRefused() => Assert.Throws<ArgumentException>(() => Outlook(1, 2, 3));

    private static PollutionOutlook Outlook(params int[] tenths) =>
        new(Four, new Dictionary<string, ImmutableArray<int>> { ["c"] = [.. tenths] });
}
