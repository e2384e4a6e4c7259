using Google.OrTools.Sat;

namespace Scheduler.CpSat;

/// <summary>Makes parameters safe for the embedded solver.</summary>
internal static class EmbeddedParameters
{
    /// <summary>Why the embedded solver must not be given these parameters; null when it may.</summary>
    public static string? Refusal(SatParameters parameters) =>
        parameters.InterleaveSearch
            ? "interleave_search aborts the embedded solver, so it is refused. Leave it false: with one worker the search is "
              + "repeatable without it."
            : null;

    /// <summary>A copy that asks for what the embedded solver can do, and for nothing on its standard output.</summary>
    public static SatParameters Fit(SatParameters parameters, CpSatOptions options)
    {
        var fit = parameters.Clone();
        SolveLimit.Apply(fit, options);

        // More workers are accepted but there is one sub-solver; the default of 0 would mean all cores.
        fit.ClearNumSearchWorkers();
        fit.NumWorkers = 1;

        // Standard output carries frames. A log that is asked for comes back in the response.
        fit.LogToStdout = false;
        fit.LogToResponse = fit.LogToResponse || fit.LogSearchProgress;
        fit.CatchSigintSignal = false;
        return fit;
    }
}
