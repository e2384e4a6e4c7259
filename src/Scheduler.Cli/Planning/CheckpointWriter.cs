using Scheduler.Domain.Scenarios;
using Scheduler.Files.Plans;
using Scheduler.Planning;

namespace Scheduler.Cli.Planning;

/// <summary>Writes the best plan of a search from time to time, each verified, until the search has ended.</summary>
internal sealed class CheckpointWriter(TimeProvider time, Scenario scenario, string folder, TimeSpan interval)
{
    public LatestPlan Latest { get; } = new();

    /// <summary>Returns when the search has ended in any way.</summary>
    public async Task WriteUntilAsync(Task search)
    {
        while (await Task.WhenAny(search, Task.Delay(interval, time)).ConfigureAwait(false) != search)
        {
            if (Latest.Take() is not { } better) continue;
            try
            {
                PlanWriter.WriteCheckpoint(folder, scenario, better.Plan, better.Verdict);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The search and its plan are worth more than a copy on the way; the end tells whether the folder can be written.
            }
        }
    }
}
