namespace Scheduler.Domain.Plans;

/// <summary>The levels of the objective, in strict order: a later one never costs an earlier one anything.</summary>
public enum ObjectiveLevel
{
    /// <summary>Clinker demand that silos and running lines cannot meet, tonnes.</summary>
    Shortage,

    /// <summary>Population-weighted exposure, t·(µg/m³)·10⁴ persons.</summary>
    Exposure,

    /// <summary>How unequally due days and bad dates are shared, ‰ of due days; only where the scenario declares it.</summary>
    Fairness,

    /// <summary>Stops that begin inside the horizon; each must be followed by a restart.</summary>
    Restarts,
}
