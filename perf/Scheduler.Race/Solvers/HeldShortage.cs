namespace Scheduler.Race.Solvers;

/// <summary>The shortage that plans of a race may have, so that their exposures can be compared.</summary>
internal static class HeldShortage
{
    /// <returns>The least that an accepted plan of the planner has, t; 0 while there is none.</returns>
    public static long Of(IEnumerable<MethodRun> runs) => runs
        .Where(run => run.Method is RaceMethod.Ours or RaceMethod.CpSat && run.Judgement is { Accepted: true })
        .Min(run => run.Judgement!.Shortage) ?? 0;
}
