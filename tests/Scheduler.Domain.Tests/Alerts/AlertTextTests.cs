using Scheduler.Domain.Alerts;

namespace Scheduler.Domain.Tests.Alerts;

public sealed class AlertTextTests
{
    [Fact]
    public void Words_OfEveryValue_AreThereInBothLanguagesAndDiffer()
    {
        var levels = Enum.GetValues<AlertLevel>().Select(AlertText.WithResponse);
        var measures = Enum.GetValues<AlertMeasure>().Select(measure => AlertText.Of(new AlertAction(measure, 20, TransportBan.None)));
        var bans = Enum.GetValues<TransportBan>().Select(AlertText.Of);
        var modes = Enum.GetValues<AlertCreditMode>().Select(AlertText.Of);
        foreach (var words in new[] { levels.ToList(), [.. measures], [.. bans], [.. modes], [.. Enum.GetValues<AlertPollutant>().Select(AlertText.Of)] })
        {
            Assert.Equal(words.Count, words.Select(word => word.Zh).Distinct().Count());
            Assert.Equal(words.Count, words.Select(word => word.En).Distinct().Count());
        }
    }

    [Fact]
    public void Of_Levels_StandsInRisingOrder() =>
        Assert.Equal("yellow, orange, red", AlertText.Of([AlertLevel.Red, AlertLevel.Yellow, AlertLevel.Orange]).En);
}
