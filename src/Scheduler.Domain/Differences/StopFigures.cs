namespace Scheduler.Domain.Differences;

/// <summary>What one plan makes of one line, or of all lines of a city or a company. All but the days are null where the verifier counts nothing, because
/// the form of the plan is faulty.</summary>
/// <param name="StopDays">Planned days on which a line stands still, line-days.</param>
/// <param name="Exposure">Population-weighted exposure of the running days, t·(µg/m³)·10⁴ persons.</param>
/// <param name="OutputTonnes">Clinker made on the running days, tonnes.</param>
/// <param name="Stops">Stops that begin inside the horizon.</param>
public sealed record StopFigures(long StopDays, long? Exposure, long? OutputTonnes, long? Stops)
{
    public static StopFigures operator +(StopFigures one, StopFigures other) => checked(new(
        one.StopDays + other.StopDays,
        one.Exposure + other.Exposure,
        one.OutputTonnes + other.OutputTonnes,
        one.Stops + other.Stops));

    /// <summary>One of the figures; null where it was not counted.</summary>
    public long? ValueOf(StopFigure figure) => figure switch
    {
        StopFigure.StopDays => StopDays,
        StopFigure.Exposure => Exposure,
        StopFigure.Output => OutputTonnes,
        StopFigure.Stops => Stops,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, null),
    };
}
