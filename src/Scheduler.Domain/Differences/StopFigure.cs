namespace Scheduler.Domain.Differences;

/// <summary>What is compared of a line, and of all lines of a city or a company.</summary>
public enum StopFigure
{
    /// <summary>Planned days on which a line stands still, line-days.</summary>
    StopDays,

    /// <summary>Population-weighted exposure of the running days, t·(µg/m³)·10⁴ persons.</summary>
    Exposure,

    /// <summary>Clinker made on the running days, tonnes.</summary>
    Output,

    /// <summary>Stops that begin inside the horizon.</summary>
    Stops,
}
