using Scheduler.Domain.Alerts;

namespace Scheduler.Domain.Tests.Alerts;

public sealed class AlertLevelsTests
{
    [Theory]
    [InlineData(AlertLevel.Yellow, ResponseLevel.III, 1)]
    [InlineData(AlertLevel.Orange, ResponseLevel.II, 2)]
    [InlineData(AlertLevel.Red, ResponseLevel.I, 3)]
    public void Response_OfALevel_IsItsOwnAndBack(AlertLevel level, ResponseLevel response, int rank)
    {
        Assert.Equal(response, AlertLevels.ResponseTo(level));
        Assert.Equal(level, AlertLevels.LevelOf(response));
        Assert.Equal(rank, AlertLevels.RankOf(level));
    }
}
