namespace Scheduler.Domain.Alerts;

/// <summary>What a plant must do under an alert. Which measure is the stricter one is said by <see cref="AlertAction.Strictness"/>.</summary>
public enum AlertMeasure
{
    /// <summary>Nothing is asked of the kiln.</summary>
    None,

    /// <summary>The plant's own measures (自主减排).</summary>
    OwnMeasures,

    /// <summary>The load is reduced by a share (限产); the kiln goes on, and the day is no stop day.</summary>
    LoadCut,

    /// <summary>A share of the plant's lines stops (按生产线数停产).</summary>
    StopShare,

    /// <summary>The line stops (停产).</summary>
    Stop,
}
