namespace Scheduler.Domain.Alerts;

/// <summary>Whether days of alert stops pay days due.</summary>
public enum AlertCreditMode
{
    /// <summary>They count in the same window as any stop day, on formal order and check record: Jiangsu 2024.</summary>
    Counted,

    /// <summary>They cannot pay the present stop, but are filed and considered in a later period: Shandong, June 2021.</summary>
    Deferred,

    /// <summary>They come on top of what is due: the stricter local order prevails, Hubei.</summary>
    OnTop,
}
