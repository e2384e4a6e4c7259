using Scheduler.Store.Content;
using Scheduler.Store.Keys;
using Scheduler.Store.Scenarios;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

public sealed class ScenarioAndKeyTests
{
    [Theory, ClassData(typeof(Kinds))]
    public async Task AddAsync_SameContent_IsKeptOnce(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var scenario = new NewScenario("h2", "zhejiang-2027", "浙江", "Zhejiang", [new("b.csv", [2]), new("a.csv", [1]), new("copy.csv", [2])]);

        var (first, isNew) = await test.Store.Scenarios.AddAsync(scenario, TestStore.Tester);
        var (again, isNewAgain) = await test.Store.Scenarios.AddAsync(scenario, new Actor("other"));

        Assert.True(isNew && !isNewAgain);
        Assert.Equal(first, again);
        Assert.Equal((2L, "tester"), (first.Number, first.AddedBy));
        Assert.Equal(first, await test.Store.Scenarios.LatestAsync("zhejiang-2027"));
        Assert.Null(await test.Store.Scenarios.LatestAsync("nowhere"));
        Assert.Equal([("a.csv", 1), ("b.csv", 2), ("copy.csv", 2)], (await test.Store.Scenarios.FilesAsync("h2")).Select(file => (file.Name, (int)file.Bytes[0])));
        Assert.Equal(2, (await test.ActionsAsync()).Count(action => action == "scenario.added"));
        Assert.Equal(2, (await test.Store.Scenarios.ListAsync()).Length);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task AddAsync_TenVersionsAtOnce_AreCounted(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            test.Store.Scenarios.AddAsync(new NewScenario($"v{i}", "zhejiang-2027", "浙江", "Zhejiang", []), TestStore.Tester))));

        Assert.Equal(Enumerable.Range(1, 11).Select(number => (long)number), (await test.Store.Scenarios.ListAsync()).Select(scenario => scenario.Number).Order());
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task FilesAsync_AlteredBytes_AreNotHandedOut(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        await test.ExecuteAsync(kind == StoreKind.Sqlite ? "update content set bytes = x'00'" : @"update content set bytes = '\x00'");

        await Assert.ThrowsAsync<DamagedContentException>(() => test.Store.Scenarios.FilesAsync(TestStore.Scenario));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task OpenAsync_Key_OpensUntilItIsRevoked(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var (key, text) = await test.Store.Keys.MakeAsync("bureau", KeyRole.Approver, TestStore.Tester);
        var (other, _) = await test.Store.Keys.MakeAsync("viewer", KeyRole.Viewer, TestStore.Tester);

        Assert.Equal(key, await test.Store.Keys.OpenAsync(text));
        Assert.Equal(("bureau", KeyRole.Approver), (key.Name, key.Role));
        foreach (var wrong in new[] { "", "sk_", text[..^1], text + "x", text.Replace(key.Id, other.Id, StringComparison.Ordinal), "sk_a.b.c" })
            Assert.Null(await test.Store.Keys.OpenAsync(wrong));

        Assert.True(await test.Store.Keys.RevokeAsync(key.Id, TestStore.Tester));
        Assert.False(await test.Store.Keys.RevokeAsync(key.Id, TestStore.Tester));
        Assert.Null(await test.Store.Keys.OpenAsync(text));
        Assert.Equal(2, (await test.Store.Keys.ListAsync()).Length);
        Assert.Equal(["key.made", "key.made", "key.revoked"], (await test.ActionsAsync())[^3..]);

        // The secret is stored nowhere, not even in the audit.
        var secret = text.Split('.')[1];
        Assert.DoesNotContain(await test.Store.Audit.ListAsync(0, 100), row => row.ToString().Contains(secret, StringComparison.Ordinal));
    }
}
