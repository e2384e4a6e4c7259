namespace Scheduler.Domain.Rules;

/// <summary>What the days are on which a kiln is heated up before feed.</summary>
public enum HeatUpCount
{
    /// <summary>Stop days: feed starts only after the stop.</summary>
    Stop,

    /// <summary>Run days: they pay no due.</summary>
    Run,
}
