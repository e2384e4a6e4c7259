using Scheduler.Store.Runs;
using Scheduler.Store.Sweeps;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

public sealed class SweepTests
{
    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_EqualQuestions_ShareARun(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var (known, _) = await test.Store.Runs.SubmitAsync(test.NewRun("b"), TestStore.Tester);

        var id = await test.Store.Sweeps.SubmitAsync(
            TestStore.Scenario, "{}", [.. "abca".Select((letter, i) => new NewSweepRun($"{letter}{i}", test.NewRun($"{letter}")))], TestStore.Tester);

        var sweep = (await test.Store.Sweeps.FindAsync(id))!;
        Assert.Equal(["a0", "b1", "c2", "a3"], sweep.Runs.Select(run => run.Label));
        Assert.Equal(known.Id, sweep.Runs[1].Run.Id);
        Assert.Equal(sweep.Runs[0].Run.Id, sweep.Runs[3].Run.Id);
        Assert.Equal(3, (await test.Store.Runs.ListAsync(new RunFilter())).Length);
        Assert.Null(await test.Store.Sweeps.FindAsync(id + 1));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_OneQuestionIsRefused_QueuesNone(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => test.Store.Sweeps.SubmitAsync(
            TestStore.Scenario,
            "{}",
            [new("good", test.NewRun("a")), new("bad", test.NewRun("b") with { ScenarioHash = "nowhere" })],
            TestStore.Tester));

        Assert.Empty(await test.Store.Runs.ListAsync(new RunFilter()));
        Assert.Equal(["scenario.added"], await test.ActionsAsync());
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task SubmitAsync_TenSweepsAtOnce_DoNotBlockEachOther(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);

        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => test.Store.Sweeps.SubmitAsync(
            TestStore.Scenario, "{}", [.. Enumerable.Range(0, 20).Select(q => new NewSweepRun($"{q}", test.NewRun($"{(q + i) % 20}")))], TestStore.Tester))));

        Assert.Equal(10, ids.Distinct().Count());
        Assert.Equal(20, (await test.Store.Runs.ListAsync(new RunFilter(Most: 100))).Length);
        foreach (var id in ids) Assert.Equal(20, (await test.Store.Sweeps.FindAsync(id))!.Runs.Length);
    }
}
