using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Scheduler.Load;

/// <summary>Looks from time to time whether the worker was solving, so that nobody takes the answers of an idle worker for those of a busy one.</summary>
internal sealed class SolveWatch(HttpClient client)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private int looks;
    private int solving;

    /// <summary>What was seen, for people.</summary>
    public string Said => looks == 0 ? "Whether a solve was running is not known: the worker did not say." : $"A solve was running at {solving} of {looks} looks.";

    /// <summary>Looks until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var pause = new PeriodicTimer(BetweenLooks);
        try
        {
            do
            {
                if (await RunningAsync(stop) is not { } running) continue;
                looks++;
                if (running > 0) solving++;
            }
            while (await pause.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException)
        {
            // The load is over.
        }
    }

    private async Task<int?> RunningAsync(CancellationToken stop)
    {
        try
        {
            return (await client.GetFromJsonAsync<JsonArray>("/api/runs?state=running&most=1", stop))?.Count;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
