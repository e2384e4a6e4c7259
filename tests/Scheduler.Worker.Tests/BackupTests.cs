using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Scheduler.Store;
using Scheduler.Store.Keys;
using Scheduler.Testing;
using Scheduler.Worker.Tests.Running;
using static Scheduler.Worker.Tests.Running.WorkerProcess;

namespace Scheduler.Worker.Tests;

/// <summary>A backup that is taken while the worker is busy, restored as docs/operations.md says.</summary>
public sealed class BackupTests
{
    private static readonly string Book = Repository.Path("scenarios", "book");

    [Fact]
    public async Task Backup_OfSqliteTakenWhileRunsGoOn_RestoresTheSame()
    {
        using var worker = new WorkerProcess("MaxAttempts=10");
        var backup = Path.Combine(Path.GetDirectoryName(worker.DataFolder)!, "backup.db");
        var before = await BackedUpAsync(worker, () => RunAsync("dotnet", Path.Combine(AppContext.BaseDirectory, "scheduler.dll"), "store", "backup", backup, "--data", worker.DataFolder));

        // As the page says: stop, put the file in its place, delete what belonged to the old one, start.
        worker.Kill();
        File.Copy(backup, worker.Address.Place, overwrite: true);
        foreach (var rest in new[] { "-wal", "-shm" }) File.Delete(worker.Address.Place + rest);
        await worker.StartAsync();

        await IsAsBeforeAsync(worker, before);
    }

    [PostgresFact]
    public async Task Backup_OfPostgresTakenWhileRunsGoOn_RestoresTheSame()
    {
        var server = PostgresServer.Shared;
        using var worker = new WorkerProcess(server.NewDatabase(), "MaxAttempts=10", "LeaseSeconds=5");
        var backup = Path.Combine(server.Folder, $"{Path.GetRandomFileName()}.dump");
        var before = await BackedUpAsync(worker, () =>
        {
            server.RunTool("pg_dump", worker.Address, "-Fc", "-f", backup);
            return Task.CompletedTask;
        });

        worker.Kill();
        var empty = server.NewDatabase();
        server.RunTool("pg_restore", empty, "--exit-on-error", backup);
        using var restored = new WorkerProcess(empty, "MaxAttempts=10", "LeaseSeconds=5");
        await restored.StartAsync();

        await IsAsBeforeAsync(restored, before);
    }

    // A plan in force, a sweep of runs under way; what stood when the backup began.
    private static async Task<Kept> BackedUpAsync(WorkerProcess worker, Func<Task> backUp)
    {
        await worker.StartAsync();
        using var planner = await worker.ClientAsync(KeyRole.Planner);
        using var approver = await worker.ClientAsync(KeyRole.Approver);
        var hash = (string)(await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(OneLine.Folder)), HttpStatusCode.Created))["hash"]!;
        var run = await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, propose = true }), HttpStatusCode.Created);
        await EndAsync(planner, (long)run["id"]!);
        var proposal = Assert.Single((await planner.GetFromJsonAsync<JsonArray>("/api/proposals"))!)!;
        await JsonAsync(approver.PostAsJsonAsync($"/api/proposals/{proposal["id"]}/approve", new { note = "in force" }), HttpStatusCode.OK);
        var book = (await JsonAsync(planner.PostAsync("/api/scenarios", Zipped(Book)), HttpStatusCode.Created))["id"]!;
        await JsonAsync(approver.PutAsync($"/api/scenarios/{book}/ledger/ledger.csv", new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Book, "ledger.csv")))), HttpStatusCode.OK);
        for (var seed = 2; seed <= 8; seed++) await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed }), HttpStatusCode.Created);
        await EndAsync(planner, 3);

        Kept before;
        await using (var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System))
        {
            var (rows, end) = await store.Audit.EndAsync();
            before = new Kept(
                await planner.GetStringAsync("/api/scenarios"),
                await planner.GetStringAsync($"/api/scenarios/{OneLine.Id}/plans"),
                await planner.GetStringAsync("/api/runs/1"),
                await planner.GetStringAsync("/api/scenarios/book/ledger/entries"),
                (await store.Runs.FileAsync(1, "plan.json"))!,
                rows,
                end,
                planner.DefaultRequestHeaders.Authorization!.Parameter!);
        }

        await backUp();
        Assert.Contains((await planner.GetFromJsonAsync<JsonArray>("/api/runs"))!, one => (string?)one!["state"] is "running" or "queued");
        return before;
    }

    private static async Task IsAsBeforeAsync(WorkerProcess worker, Kept before)
    {
        // The keys are the old ones too.
        using var planner = new HttpClient { BaseAddress = worker.Base, DefaultRequestHeaders = { Authorization = new("Bearer", before.Key) } };
        Assert.Equal(before.Scenarios, await planner.GetStringAsync("/api/scenarios"));
        Assert.Equal(before.Plans, await planner.GetStringAsync($"/api/scenarios/{OneLine.Id}/plans"));
        Assert.Equal(before.FirstRun, await planner.GetStringAsync("/api/runs/1"));
        Assert.Equal(before.Book, await planner.GetStringAsync("/api/scenarios/book/ledger/entries"));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Book, "ledger.csv")), await planner.GetByteArrayAsync("/api/scenarios/book/ledger/ledger.csv"));

        // What waited or was under way goes on, and new runs get new numbers.
        for (var id = 1; id <= 8; id++) Assert.Equal("done", (string?)(await EndAsync(planner, id))["state"]);
        var hash = (string)JsonNode.Parse(before.Scenarios)!.AsArray().Single(one => (string?)one!["id"] == OneLine.Id)!["hash"]!;
        Assert.Equal(9, (long)(await JsonAsync(SubmitAsync(planner, new { scenario = hash, work = 1, seed = 9 }), HttpStatusCode.Created))["id"]!);
        Assert.Equal("done", (string?)(await EndAsync(planner, 9))["state"]);

        await using var store = await SchedulerStore.OpenAsync(worker.Address, TimeProvider.System);
        Assert.Equal(before.Plan, await store.Runs.FileAsync(1, "plan.json"));
        var (rows, faults) = await store.Audit.VerifyAsync();
        Assert.Empty(faults);
        Assert.True(rows > before.AuditRows);
        Assert.Equal(before.AuditEnd, Assert.Single(await store.Audit.ListAsync(before.AuditRows - 1, 1)).Hash);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
    }

    private sealed record Kept(string Scenarios, string Plans, string FirstRun, string Book, byte[] Plan, long AuditRows, string AuditEnd, string Key);
}
