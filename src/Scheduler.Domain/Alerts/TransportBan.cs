namespace Scheduler.Domain.Alerts;

/// <summary>Which haulage by road rests under an alert. It constrains no kiln and is noted on the order.</summary>
public enum TransportBan
{
    None,

    /// <summary>No heavy trucks of the emission standard China IV or older (国四及以下重型载货车辆).</summary>
    ChinaFourTrucks,

    /// <summary>No haulage by road at all.</summary>
    AllRoad,
}
