using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Files.Plans;

/// <summary>What one run cost on one machine. Kept apart from the plan: the same plan made twice has two run records.</summary>
/// <param name="Started">When the run began.</param>
/// <param name="ElapsedSeconds">Wall-clock time of the whole run.</param>
/// <param name="SecondsToFirstPlan">Until the first plan that keeps every rule; null when none was found.</param>
/// <param name="PeakMemoryBytes">Largest resident memory of this process.</param>
/// <param name="PeakSolverMemoryBytes">Largest resident memory of the solver's child processes together; 0 when there were none.</param>
/// <param name="Cores">Cores of the machine that the run could use.</param>
/// <param name="CommandLine">The command as typed.</param>
/// <param name="Progress">Values and bounds as they were found, in order of time.</param>
public sealed record RunRecord(
    Instant Started,
    double ElapsedSeconds,
    double? SecondsToFirstPlan,
    long PeakMemoryBytes,
    long PeakSolverMemoryBytes,
    int Cores,
    string CommandLine,
    ImmutableArray<ProgressSample> Progress);
