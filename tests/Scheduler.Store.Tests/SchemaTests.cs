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

    /// <summary>Each kept fixture is filled into a database of its version, which is then brought up to date.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_FixtureOfVersion1_KeepsEverything(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var folder = Directory.CreateTempSubdirectory("scheduler-store");
        var address = kind == StoreKind.Sqlite ? new StoreAddress(kind, Path.Combine(folder.FullName, "v1.db")) : PostgresServer.Shared.NewSchema();
        await using (var old = await SchedulerStore.OpenAsync(address, TimeProvider.System, version: 1, default))
        {
            var sessions = new Sessions(kind == StoreKind.Sqlite ? new SqliteDatabase(address.Place, TimeProvider.System) : new PostgresDatabase(address.Place));
            var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "v1.sql"));
            await sessions.WriteAsync(
                session => session.ExecuteAsync(script.Replace("{plan}", kind == StoreKind.Sqlite ? "x'7b7d'" : @"'\x7b7d'", StringComparison.Ordinal)), default);
            await sessions.Database.DisposeAsync();
        }

        await using (var store = await SchedulerStore.OpenAsync(address, TimeProvider.System))
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

            // It goes on from there.
            var (again, isNew) = await store.Runs.SubmitAsync(new NewRun("k1", RunKind.Nightly, "s1", "{}", 0, 3, "c2"), TestStore.Tester);
            Assert.Equal((1L, false), (again.Id, isNew));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task BackUpAsync_StoreInUse_GivesAWholeStore()
    {
        await using var test = await TestStore.NewAsync(StoreKind.Sqlite);
        var file = Path.Combine(Path.GetDirectoryName(test.Address.Place)!, "backup.db");
        var run = await test.ClaimedAsync("k");

        await test.Store.BackUpAsync(file);
        await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done());

        await using var copy = await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, file), TimeProvider.System);
        Assert.Equal(RunState.Running, (await copy.Runs.FindAsync(run.Id))!.State);
        Assert.Equal(1, await copy.Runs.RecoverAllAsync());
        Assert.Equal(run.Id, (await copy.Runs.ClaimAsync("restored", Duration.FromMinutes(1)))!.Id);
        Assert.Empty((await copy.Audit.VerifyAsync()).Faults);
    }
}
