namespace Scheduler.Domain.Alerts;

/// <summary>What one grade must do at one level.</summary>
/// <param name="Percent">By how much the load is cut, or which share of the plant's lines stops; 1 … 100 with these two measures, otherwise null.</param>
/// <param name="Transport">The ban that goes with it.</param>
public sealed record AlertAction(AlertMeasure Measure, int? Percent, TransportBan Transport)
{
    /// <summary>Nothing at all, as for an exempt line.</summary>
    public static AlertAction Nothing { get; } = new(AlertMeasure.None, null, TransportBan.None);

    /// <summary>Higher for a stricter measure; of two shares, for the larger one.</summary>
    public int Strictness => Measure switch
    {
        AlertMeasure.None => 0,
        AlertMeasure.OwnMeasures => 1_000,
        AlertMeasure.LoadCut => 2_000 + (Percent ?? 0),
        AlertMeasure.StopShare => 3_000 + (Percent ?? 0),
        AlertMeasure.Stop => 4_000,
        _ => throw new InvalidOperationException($"Measure {Measure} has no place in the order."),
    };

    /// <summary>Kilns must go off: this line, or a share of the plant's lines.</summary>
    public bool Stops => Measure is AlertMeasure.StopShare or AlertMeasure.Stop;
}
