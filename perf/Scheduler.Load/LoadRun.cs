using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Scheduler.Load;

/// <summary>Clients that each ask one thing after the other with short pauses: nine reads for each submission.</summary>
internal sealed class LoadRun(Uri url, string key, string scenario, int clients, TimeSpan duration)
{
    private const int SubmissionEvery = 10;
    private const int MostPauseMilliseconds = 200;

    /// <summary>Different questions; all others are equal to one of them, and answered from the store.</summary>
    private const int Questions = 20;

    public async Task<IReadOnlyCollection<Answer>> RunAsync(CancellationToken cancelled)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var answers = new ConcurrentBag<Answer>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async number =>
        {
            var random = new Random(number);
            while (watch.Elapsed < duration && !cancelled.IsCancellationRequested)
            {
                answers.Add(await AskAsync(client, random, cancelled));
                await Task.Delay(random.Next(MostPauseMilliseconds), cancelled);
            }
        }));
        return answers;
    }

    private async Task<Answer> AskAsync(HttpClient client, Random random, CancellationToken cancelled)
    {
        var isSubmission = random.Next(SubmissionEvery) == 0;
        var (kind, path) = random.Next(4) switch
        {
            0 => ("list runs", "/api/runs?most=50"),
            1 => ("one run", "/api/runs/1"),
            2 => ("proposals", "/api/proposals"),
            _ => ("scenario", $"/api/scenarios/{scenario}"),
        };
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = isSubmission
                ? await client.PostAsJsonAsync("/api/runs", new { scenario, seconds = 20, seed = random.Next(Questions) }, cancelled)
                : await client.GetAsync(path, cancelled);
            await response.Content.CopyToAsync(Stream.Null, cancelled);
            return new Answer(isSubmission ? "submit" : kind, (int)response.StatusCode, watch.Elapsed.TotalMilliseconds);
        }
        catch (HttpRequestException)
        {
            return new Answer(isSubmission ? "submit" : kind, 0, watch.Elapsed.TotalMilliseconds);
        }
    }
}
