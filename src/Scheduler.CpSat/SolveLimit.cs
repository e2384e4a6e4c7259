using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>How long a solve may take by the clock.</summary>
internal static class SolveLimit
{
    /// <summary>Longer than any solve; keeps a limit that is given in seconds within what a TimeSpan holds.</summary>
    private const double MostSeconds = 1e8;

    /// <summary>The limit in the parameters, or the option's when they set none.</summary>
    public static TimeSpan Of(SatParameters parameters, CpSatOptions options) =>
        IsSet(parameters)
            ? TimeSpan.FromSeconds(Math.Clamp(parameters.MaxTimeInSeconds, 0, MostSeconds))
            : options.MaxSolveTime;

    /// <summary>
    /// Puts the option's limit into parameters that set none, so that the solver ends in time by itself with the best it
    /// has, and the watchdog, which saves nothing, need not act.
    /// </summary>
    public static void Apply(SatParameters parameters, CpSatOptions options)
    {
        if (!IsSet(parameters))
            parameters.MaxTimeInSeconds = options.MaxSolveTime.TotalSeconds;
    }

    private static bool IsSet(SatParameters parameters) =>
        parameters.HasMaxTimeInSeconds && !double.IsPositiveInfinity(parameters.MaxTimeInSeconds)
        && !double.IsNaN(parameters.MaxTimeInSeconds);
}
