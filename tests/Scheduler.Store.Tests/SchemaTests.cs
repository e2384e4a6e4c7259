using NodaTime;
using Scheduler.Store.Databases;
using Scheduler.Store.Proposals;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;
using Scheduler.Testing;

namespace Scheduler.Store.Tests;

/// <summary>The schema of every release can be brought up to date, and what was in it is still there.</summary>
public sealed class SchemaTests
{
    [PostgresFact]
    public void PostgreSql_IsInstalled_SoThatTheContractIsTestedOnIt() => Assert.True(PostgresServer.IsInstalled, PostgresServer.HowToInstall);

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_TwiceAndTenAtOnce_MigratesOnce(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        var stores = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(test.OpenAsync)));

        foreach (var store in stores)
        {
            Assert.NotNull(await store.Scenarios.FindAsync(TestStore.Scenario));
            if (store.IsShared) await store.DisposeAsync();
        }
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_EmptyDatabaseTenAtOnce_MigratesOnce(StoreKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-store");
        var address = kind == StoreKind.Sqlite ? new StoreAddress(kind, Path.Combine(folder.FullName, "new.db")) : PostgresServer.Shared.NewSchema();

        var stores = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => SchedulerStore.OpenAsync(address, TimeProvider.System))));

        foreach (var store in stores) await store.PingAsync();
        foreach (var store in stores) await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_StoreOfALaterRelease_IsRefused(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        await test.ExecuteAsync("insert into schema_version (version, applied_at) values (999, 0)");

        var refusal = await Assert.ThrowsAsync<NewerStoreException>(test.OpenAsync);

        Assert.Equal((999, Schema.Scripts.Count), (refusal.Found, refusal.Known));
    }

    /// <summary>Every version has a fixture that is kept; a schema that is changed has a new one.</summary>
    [Fact]
    public void Fixtures_OneForEachVersion() => Assert.Equal(
        Enumerable.Range(1, Schema.Scripts.Count).Select(version => $"v{version}.sql"),
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures"), "*.sql").Select(file => Path.GetFileName(file)).Order());

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_FixtureOfVersion1_KeepsEverything(StoreKind kind) => await WithFixtureAsync(kind, 1, async store =>
    {
        await IsKeptAsync(store);

        // It goes on from there, and what is new in the schema can be used.
        Assert.Empty(await store.Ledger.EntriesAsync("fixture"));
        Assert.True(await store.Ledger.AppendAsync("fixture", 0, ["1,a"], TestStore.Tester));
    });

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_FixtureOfVersion2_KeepsEverything(StoreKind kind) => await WithFixtureAsync(kind, 2, async store =>
    {
        await IsKeptAsync(store);
        var entries = await store.Ledger.EntriesAsync("fixture");
        Assert.Equal([(1L, "release 0.2", (long?)null), (2L, "boss", (long?)1)], entries.Select(entry => (entry.Seq, entry.EnteredBy, entry.ApplicationId)));
        Assert.Equal("2,2027-02-03,L1,january,offset,2,february-march,,申请冲抵,示例〔2027〕3号,示例厅", entries[1].Row);
        Assert.Equal(Instant.FromUnixTimeMilliseconds(1795000000007), entries[1].EnteredAt);
        var application = (await store.Ledger.FindApplicationAsync(1))!;
        Assert.Equal((ProposalState.Approved, "[{\"kind\":\"offset\"}]", "as asked"), (application.State, application.Request, application.Note));

        // It goes on from there.
        Assert.False(await store.Ledger.AppendAsync("fixture", 1, ["2,b"], TestStore.Tester));
        Assert.True(await store.Ledger.AppendAsync("fixture", 2, ["3,b"], TestStore.Tester));
    });

    [Fact]
    public async Task BackUpAsync_StoreInUse_GivesAWholeStore()
    {
        await using var test = await TestStore.NewAsync(StoreKind.Sqlite);
        var file = Path.Combine(Path.GetDirectoryName(test.Address.Place)!, "backup.db");
        var run = await test.ClaimedAsync("k");

        await test.Store.Ledger.AppendAsync("zhejiang-2027", 0, ["1,a"], TestStore.Tester);
        var application = await test.Store.Ledger.ApplyAsync("zhejiang-2027", "[]", TestStore.Tester);

        await test.Store.BackUpAsync(file);
        await test.Store.Ledger.AppendAsync("zhejiang-2027", 1, ["2,b"], TestStore.Tester);
        await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done());

        await using var copy = await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, file), TimeProvider.System);
        Assert.Equal(RunState.Running, (await copy.Runs.FindAsync(run.Id))!.State);
        Assert.Equal(1, await copy.Runs.RecoverAllAsync());
        Assert.Equal(run.Id, (await copy.Runs.ClaimAsync("restored", Duration.FromMinutes(1)))!.Id);
        Assert.Equal("1,a", Assert.Single(await copy.Ledger.EntriesAsync("zhejiang-2027")).Row);
        Assert.Equal(application, await copy.Ledger.FindApplicationAsync(application.Id));
        Assert.Empty((await copy.Audit.VerifyAsync()).Faults);
    }

    private static async Task IsKeptAsync(SchedulerStore store)
    {
        var scenario = (await store.Scenarios.LatestAsync("fixture"))!;
        Assert.Equal(("s1", "旧", Instant.FromUnixTimeMilliseconds(1795000000000)), (scenario.Hash, scenario.TitleZh, scenario.AddedAt));
        var run = (await store.Runs.FindAsync(1))!;
        Assert.Equal((RunKind.Nightly, RunState.Done, 3, "{\"gap\":0.01}"), (run.Kind, run.State, run.Priority, run.Summary));
        Assert.Equal(["submitted"], (await store.Runs.EventsAsync(1, 0)).Select(one => one.Kind));
        Assert.Equal(["plan.json"], (await store.Runs.FileNamesAsync(1)).ToArray());
        Assert.Equal(ProposalState.Approved, (await store.Proposals.FindAsync(1))!.State);
        Assert.Equal("boss", (await store.Proposals.CurrentAsync("fixture"))!.ApprovedBy);
        Assert.Equal("bureau", Assert.Single(await store.Keys.ListAsync()).Name);
        Assert.Equal("base", Assert.Single((await store.Sweeps.FindAsync(1))!.Runs).Label);
        var (again, isNew) = await store.Runs.SubmitAsync(new NewRun("k1", RunKind.Nightly, "s1", "{}", 0, 3, "c2"), TestStore.Tester);
        Assert.Equal((1L, false), (again.Id, isNew));
    }

    /// <summary>The kept fixture of a version is filled into a database of that version, which is then brought up to date.</summary>
    private static async Task WithFixtureAsync(StoreKind kind, int version, Func<SchedulerStore, Task> check)
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-store");
        var address = kind == StoreKind.Sqlite ? new StoreAddress(kind, Path.Combine(folder.FullName, "old.db")) : PostgresServer.Shared.NewSchema();
        await using (var old = await SchedulerStore.OpenAsync(address, TimeProvider.System, version, default))
        {
            var sessions = new Sessions(kind == StoreKind.Sqlite ? new SqliteDatabase(address.Place, TimeProvider.System) : new PostgresDatabase(address.Place), address.Patience);
            var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", $"v{version}.sql"));
            await sessions.WriteAsync(
                session => session.ExecuteAsync(script.Replace("{plan}", kind == StoreKind.Sqlite ? "x'7b7d'" : @"'\x7b7d'", StringComparison.Ordinal)), default);
            await sessions.Database.DisposeAsync();
        }

        await using (var store = await SchedulerStore.OpenAsync(address, TimeProvider.System)) await check(store);
        folder.Delete(recursive: true);
    }
}
