using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Scheduler.Load;

/// <summary>Clients that each ask one thing after the other with short pauses: nine reads for each submission.</summary>
internal sealed class LoadRun(Uri url, string key, string scenario, int clients, TimeSpan duration)
{
    private const int SubmissionEvery = 10;
    private const int MostPauseMilliseconds = 200;

    /// <summary>Different questions; all others are equal to one of them, and answered from the store.</summary>
    private const int Questions = 20;
    private const int SolveSeconds = 20;

    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);

    /// <returns>All answers, and whether the worker was solving meanwhile.</returns>
    public async Task<(IReadOnlyCollection<Answer> Answers, string Solving)> RunAsync(CancellationToken cancelled)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients + 1 }) { BaseAddress = url, Timeout = AnswerLimit };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        // A run of this load's own, for those who ask for one; and a solve from the first moment on.
        using var submitted = await SubmitAsync(client, seed: 0, cancelled);
        submitted.EnsureSuccessStatusCode();
        var run = (long)JsonNode.Parse(await submitted.Content.ReadAsStringAsync(cancelled))!["id"]!;

        var answers = new ConcurrentBag<Answer>();
        var solves = new SolveWatch(client);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        var watching = solves.RunAsync(over.Token);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async number =>
        {
            var random = new Random(number);
            while (watch.Elapsed < duration && !cancelled.IsCancellationRequested)
            {
                if (await AskAsync(client, run, random, cancelled) is { } answer) answers.Add(answer);
                await Task.Delay(random.Next(MostPauseMilliseconds), cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }));
        await over.CancelAsync();
        await watching;
        return (answers, solves.Said);
    }

    /// <summary>Null when the load was called off before there was an answer.</summary>
    private async Task<Answer?> AskAsync(HttpClient client, long run, Random random, CancellationToken cancelled)
    {
        var isSubmission = random.Next(SubmissionEvery) == 0;
        var seed = random.Next(Questions);
        var (kind, path) = random.Next(4) switch
        {
            0 => ("list runs", "/api/runs?most=50"),
            1 => ("one run", $"/api/runs/{run}"),
            2 => ("proposals", "/api/proposals"),
            _ => ("scenario", $"/api/scenarios/{scenario}"),
        };
        if (isSubmission) kind = Answer.Submission;
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = isSubmission ? await SubmitAsync(client, seed, cancelled) : await client.GetAsync(path, cancelled);
            await response.Content.CopyToAsync(Stream.Null, cancelled);
            return new Answer(kind, (int)response.StatusCode, watch.Elapsed.TotalMilliseconds);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancelled.IsCancellationRequested))
        {
            // No connection, one that broke off, or no answer within the limit.
            return new Answer(kind, 0, watch.Elapsed.TotalMilliseconds);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Task<HttpResponseMessage> SubmitAsync(HttpClient client, int seed, CancellationToken cancelled) =>
        client.PostAsJsonAsync("/api/runs", new { scenario, seconds = SolveSeconds, seed }, cancelled);
}
