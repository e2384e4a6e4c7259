namespace Scheduler.Domain.Alerts;

/// <summary>Level of the emergency response (应急响应Ⅲ/Ⅱ/Ⅰ级) that an alert starts.</summary>
public enum ResponseLevel
{
    III,
    II,
    I,
}
