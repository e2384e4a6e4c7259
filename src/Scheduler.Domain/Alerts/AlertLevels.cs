namespace Scheduler.Domain.Alerts;

/// <summary>How alert levels and response levels belong together: yellow = Ⅲ, orange = Ⅱ, red = Ⅰ (环大气〔2024〕6号).</summary>
public static class AlertLevels
{
    /// <summary>The response that a level starts.</summary>
    public static ResponseLevel ResponseTo(AlertLevel level) => level switch
    {
        AlertLevel.Yellow => ResponseLevel.III,
        AlertLevel.Orange => ResponseLevel.II,
        AlertLevel.Red => ResponseLevel.I,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such alert level."),
    };

    /// <summary>The level that starts a response.</summary>
    public static AlertLevel LevelOf(ResponseLevel response) => response switch
    {
        ResponseLevel.III => AlertLevel.Yellow,
        ResponseLevel.II => AlertLevel.Orange,
        ResponseLevel.I => AlertLevel.Red,
        _ => throw new ArgumentOutOfRangeException(nameof(response), response, "No such response level."),
    };

    /// <summary>1 for the lowest level, 3 for the highest.</summary>
    public static int RankOf(AlertLevel level) => ResponseTo(level) switch
    {
        ResponseLevel.III => 1,
        ResponseLevel.II => 2,
        _ => 3,
    };
}
