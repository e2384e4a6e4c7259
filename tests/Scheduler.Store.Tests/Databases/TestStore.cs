using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Scheduler.Store.Runs;
using Scheduler.Store.Scenarios;
using Scheduler.Testing;

namespace Scheduler.Store.Tests.Databases;

/// <summary>An empty store for one test.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public const string Scenario = "scenario-hash";

    public static readonly Actor Tester = new("tester");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-store");

    private TestStore(StoreKind kind) => Address = kind == StoreKind.Sqlite
        ? new StoreAddress(kind, Path.Combine(folder.FullName, "store.db"))
        : PostgresServer.Shared.NewSchema();

    public StoreAddress Address { get; }

    public SchedulerStore Store { get; private set; } = null!;

    public static async Task<TestStore> NewAsync(StoreKind kind)
    {
        var test = new TestStore(kind);
        test.Store = await test.OpenAsync();
        await test.Store.Scenarios.AddAsync(new NewScenario(Scenario, "zhejiang-2027", "浙江", "Zhejiang", [new("scenario.yaml", [1, 2, 3])]), Tester);
        return test;
    }

    public Task<SchedulerStore> OpenAsync() => SchedulerStore.OpenAsync(Address, TimeProvider.System);

    public NewRun NewRun(string key, int priority = 0, int maxAttempts = 3) => new(key, RunKind.Plan, Scenario, "{}", priority, maxAttempts, $"c-{key}");

    /// <summary>Queues a run and takes it.</summary>
    public async Task<Run> ClaimedAsync(string key, int maxAttempts = 3)
    {
        var (run, _) = await Store.Runs.SubmitAsync(NewRun(key, maxAttempts: maxAttempts), Tester);
        var claimed = await ClaimAsync();
        Assert.Equal(run.Id, claimed?.Id);
        return claimed!;
    }

    public Task<Run?> ClaimAsync(string owner = "worker") => Store.Runs.ClaimAsync(owner, NodaTime.Duration.FromMinutes(1));

    /// <summary>All workers are gone: on a shared database their leases run out, on one of a single worker that starts anew.</summary>
    public async Task LoseWorkersAsync()
    {
        if (Store.IsShared) await ExecuteAsync("update run set lease_until = lease_until - 3600000");
        else await Store.Runs.RecoverAllAsync();
    }

    /// <summary>A result with one file.</summary>
    public static RunResult Done(string text = "plan") => new(RunState.Done, "{}", null, [new("plan.json", System.Text.Encoding.UTF8.GetBytes(text))]);

    /// <summary>Past the store, as somebody with a database tool would.</summary>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using DbConnection connection = Address.Kind == StoreKind.Sqlite ? new SqliteConnection($"Data Source={Address.Place}") : new NpgsqlConnection(Address.Place);
        await connection.OpenAsync();
        return await connection.ExecuteAsync(sql);
    }

    public async Task<string[]> ActionsAsync() => [.. (await Store.Audit.ListAsync(0, 1000)).Select(row => row.Action)];

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
