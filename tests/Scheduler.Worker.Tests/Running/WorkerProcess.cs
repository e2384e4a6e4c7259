using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;

namespace Scheduler.Worker.Tests.Running;

/// <summary>The built worker as a process with a data folder of its own, which outlives the process: it can be killed and started again.</summary>
internal sealed partial class WorkerProcess : IDisposable
{
    private static readonly Actor Tester = new("tester");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-worker");
    private readonly StoreAddress? shared;
    private readonly string[] settings;
    private readonly int port = FreePort();
    private readonly StringBuilder said = new();
    private Process? process;

    public WorkerProcess(params string[] settings)
        : this(null, settings)
    {
    }

    /// <param name="shared">A PostgreSQL that it shares with others; null for a store of its own.</param>
    /// <param name="settings">Such as "ParallelRuns=2".</param>
    public WorkerProcess(StoreAddress? shared, params string[] settings)
    {
        this.shared = shared;
        this.settings = shared is null ? settings : [$"PostgreSql={shared.Place}", .. settings];
    }

    /// <summary>The folder of the program; the one that was built unless it is set.</summary>
    public string Program { get; init; } = AppContext.BaseDirectory;

    /// <summary>Whether it solves provinces within seconds: then code is compiled as it is for users, or the first plan comes later.</summary>
    public bool SolvesProvinces { get; init; }

    /// <summary>What it finds in its environment beside its settings.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    /// <summary>A folder of its own unless it is set.</summary>
    public string DataFolder
    {
        get => field ?? Path.Combine(folder.FullName, "data");
        init;
    }

    public StoreAddress Address => shared ?? new(StoreKind.Sqlite, Path.Combine(DataFolder, "scheduler.db"));

    public string Said
    {
        get
        {
            lock (said) return said.ToString();
        }
    }

    public Uri Base => new($"http://127.0.0.1:{port}");

    /// <summary>Starts it without waiting for its API.</summary>
    public Process Launch()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Program, "scheduler-worker.dll")])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in (string[])[$"DataFolder={DataFolder}", $"Listen=http://127.0.0.1:{port}", "PollMilliseconds=50", .. settings])
        {
            var parts = setting.Split('=', 2);
            start.Environment[$"Scheduler__{parts[0]}"] = parts[1];
        }

        if (!SolvesProvinces) foreach (var (name, value) in QuickStart.Environment) start.Environment[name] = value;
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        Launch();
        using var client = new HttpClient { BaseAddress = Base };
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Assert.False(process!.HasExited, Said);
            Assert.True(watch.Elapsed < Patience, Said);
            try
            {
                if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(30);
        }
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>What a service manager sends; waits for the end.</summary>
    public async Task<int> TerminateAsync()
    {
        Assert.Equal(0, SendSignal(process!.Id, 15));
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>A client with a key of a role, made past the API as an administrator would.</summary>
    public async Task<HttpClient> ClientAsync(KeyRole role)
    {
        Directory.CreateDirectory(DataFolder);
        await using var store = await SchedulerStore.OpenAsync(Address, TimeProvider.System);
        var (_, text) = await store.Keys.MakeAsync($"{role}", role, Tester);
        return new HttpClient { BaseAddress = Base, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", text) } };
    }

    public static HttpContent Zipped(string scenarioFolder, Action<ZipArchive>? change = null)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.EnumerateFiles(scenarioFolder)) archive.CreateEntryFromFile(file, Path.GetFileName(file));
            change?.Invoke(archive);
        }

        return new ByteArrayContent(bytes.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/zip") } };
    }

    public static async Task<JsonNode> JsonAsync(Task<HttpResponseMessage> sent, HttpStatusCode expected)
    {
        var response = await sent;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Waits until a run is over.</summary>
    public static async Task<JsonNode> EndAsync(HttpClient client, long run)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var now = await JsonAsync(client.GetAsync($"/api/runs/{run}"), HttpStatusCode.OK);
            if ((string?)now["state"] is not ("queued" or "running")) return now;
            Assert.True(watch.Elapsed < Patience, now.ToJsonString());
            await Task.Delay(100);
        }
    }

    /// <summary>Waits until the attempt at a run that is under way has a plan: its first, or the one that was left to it.</summary>
    public async Task PlannedAsync(long run)
    {
        var watch = Stopwatch.StartNew();
        await using var store = await SchedulerStore.OpenAsync(Address, TimeProvider.System);
        while (!(await store.Runs.EventsAsync(run, 0)).Reverse().TakeWhile(one => one.Kind == "progress").Any(one => HasPlan(one.Payload)))
        {
            Assert.True(watch.Elapsed.TotalSeconds < 60, Said);
            await Task.Delay(100);
        }

        static bool HasPlan(string progress) => JsonNode.Parse(progress)!["levels"]!.AsArray().Any(level => (string?)level!["name"] == "exposure" && level["value"] is not null);
    }

    /// <summary>Waits until it has said something. Longer than for other things: a solve that goes by work may have to end first, on a busy machine.</summary>
    public async Task SaysAsync(string text)
    {
        var watch = Stopwatch.StartNew();
        while (!Said.Contains(text, StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < 2 * Patience, Said);
            await Task.Delay(50);
        }
    }

    public static Task<HttpResponseMessage> SubmitAsync(HttpClient client, object body) => client.PostAsJsonAsync("/api/runs", body);

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
        for (var tries = 0; ; tries++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (tries < 50)
            {
                // A solve that noticed the end of its worker is still writing its plan.
                Thread.Sleep(100);
            }
        }
    }

    private static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);

    private void Hear(string? line)
    {
        lock (said) said.AppendLine(line);
    }
}
