namespace Scheduler.Domain.Alerts;

/// <summary>Level of an alert for heavy pollution (重污染天气预警). Which level is the higher one is said by <see cref="AlertLevels.RankOf"/>.</summary>
public enum AlertLevel
{
    Yellow,
    Orange,
    Red,
}
