using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Scheduler.Files.Tests.Browsing;

/// <summary>A Chromium without a window, driven over its DevTools protocol. Nothing of it is installed with packages, and it is offline.</summary>
public sealed class Browser : IAsyncLifetime
{
    public const string HowToInstall = "Chromium is not installed. Install it with: apt-get update && apt-get install -y chromium fonts-noto-cjk";

    private const string Announcement = "DevTools listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-browser");
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> waiting = new();
    private readonly ConcurrentDictionary<string, Action<JsonNode>> listeners = new();
    private readonly SemaphoreSlim sending = new(1);
    private Process? process;
    private Task reading = Task.CompletedTask;
    private int calls;
    private int pages;

    /// <summary>The program, or null where none is installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(directory => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(directory, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        process = Process.Start(new ProcessStartInfo(Program,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--remote-debugging-port=0",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={folder.FullName}", "about:blank",
        ])
        { RedirectStandardError = true })!;

        // Read to the end, or a full pipe would stop it.
        var address = new TaskCompletionSource<Uri>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Announcement, StringComparison.Ordinal) == true) address.TrySetResult(new Uri(line.Data[Announcement.Length..]));
            else if (line.Data is null) address.TrySetException(new InvalidOperationException("Chromium ended before it could be reached."));
        };
        process.BeginErrorReadLine();
        await socket.ConnectAsync(await address.Task.WaitAsync(Patience), ending.Token);
        reading = ReadAsync();
    }

    /// <summary>Opens a page that is given as text, in a window of a size.</summary>
    /// <param name="fragment">What follows <c>#</c> in its address.</param>
    public async Task<BrowserPage> OpenAsync(string html, string fragment = "", int width = 1480, int height = 1000)
    {
        var file = Path.Combine(folder.FullName, $"page-{Interlocked.Increment(ref pages)}.html");
        await File.WriteAllTextAsync(file, html);
        var target = await CallAsync(null, "Target.createTarget", new() { ["url"] = "about:blank" });
        var session = (await CallAsync(null, "Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true }))["sessionId"]!.GetValue<string>();
        var page = new BrowserPage(this, session);
        listeners[session] = page.Hear;
        await page.OpenAsync(new Uri(file).AbsoluteUri, fragment, width, height);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (process is null) return;
        await ending.CancelAsync();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        socket.Dispose();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Calls a method of the protocol and waits for its result.</summary>
    /// <exception cref="InvalidOperationException">The browser refuses.</exception>
    internal async Task<JsonNode> CallAsync(string? session, string method, JsonObject? parameters = null)
    {
        var id = Interlocked.Increment(ref calls);
        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null) message["sessionId"] = session;
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, ending.Token);
        }
        finally
        {
            sending.Release();
        }

        var result = await answer.Task.WaitAsync(Patience);
        return result["error"] is { } error ? throw new InvalidOperationException($"{method}: {error}") : result["result"]!;
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (true)
            {
                using var message = new MemoryStream();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(), ending.Token);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);

                var said = JsonNode.Parse(message.ToArray())!;
                if (said["id"]?.GetValue<int>() is { } id && waiting.TryRemove(id, out var answer)) answer.SetResult(said);
                else if (said["sessionId"]?.GetValue<string>() is { } session && listeners.TryGetValue(session, out var hear)) hear(said);
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            foreach (var answer in waiting.Values) answer.TrySetException(failure);
        }
    }
}
