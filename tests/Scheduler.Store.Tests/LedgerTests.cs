using Scheduler.Store.Proposals;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>A book only grows, at one end, and only by those who have seen that end.</summary>
public sealed class LedgerTests
{
    private const string Id = "zhejiang-2027";

    private static readonly Actor Boss = new("boss");

    [Theory, ClassData(typeof(Kinds))]
    public async Task AppendAsync_BehindTheHead_AddsAllWithOneRowOfTheAudit(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        Assert.Empty(await test.Store.Ledger.EntriesAsync(Id));

        Assert.True(await test.Store.Ledger.AppendAsync(Id, 0, ["1,欠停", "2,\"a, b\""], TestStore.Tester));
        Assert.True(await test.Store.Ledger.AppendAsync(Id, 2, ["3,c"], Boss));
        Assert.True(await test.Store.Ledger.AppendAsync("elsewhere", 0, ["1,x"], Boss));

        var entries = await test.Store.Ledger.EntriesAsync(Id);
        Assert.Equal([(1L, "1,欠停", "tester"), (2L, "2,\"a, b\"", "tester"), (3L, "3,c", "boss")], entries.Select(entry => (entry.Seq, entry.Row, entry.EnteredBy)));
        Assert.All(entries, entry => Assert.Null(entry.ApplicationId));
        var audit = (await test.Store.Audit.ListAsync(0, 100)).Where(row => row.Action == "ledger.appended").ToList();
        Assert.Equal(["ledger zhejiang-2027", "ledger zhejiang-2027", "ledger elsewhere"], audit.Select(row => row.Subject));
        Assert.Equal("entries 1 to 2, " + Content.ContentHash.Of("1,欠停\n2,\"a, b\""u8), audit[0].Details);
        Assert.Empty((await test.Store.Audit.VerifyAsync()).Faults);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task AppendAsync_BookHasMovedOn_AddsNothingAndTellsNoAudit(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        await test.Store.Ledger.AppendAsync(Id, 0, ["1,a"], TestStore.Tester);
        var before = await test.ActionsAsync();

        foreach (var head in new[] { 0, 2, -1 }) Assert.False(await test.Store.Ledger.AppendAsync(Id, head, ["x"], Boss));

        Assert.Equal("1,a", Assert.Single(await test.Store.Ledger.EntriesAsync(Id)).Row);
        Assert.Equal(before, await test.ActionsAsync());
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task AppendAsync_ManyAtOnce_LetsOneInForEachHead(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        for (var head = 0; head < 20; head += 2)
        {
            var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
                test.Store.Ledger.AppendAsync(Id, head, [$"{writer}:{head + 1}", $"{writer}:{head + 2}"], new Actor($"writer {writer}")))));

            Assert.Single(taken, one => one);
        }

        var entries = await test.Store.Ledger.EntriesAsync(Id);
        Assert.Equal(Enumerable.Range(1, 20).Select(seq => (long)seq), entries.Select(entry => entry.Seq));

        // What came in together stands together.
        Assert.All(entries.Chunk(2), pair => Assert.Equal(pair[0].EnteredBy, pair[1].EnteredBy));
        Assert.All(entries, entry => Assert.EndsWith($":{entry.Seq}", entry.Row, StringComparison.Ordinal));
        Assert.Equal(10, (await test.ActionsAsync()).Count(action => action == "ledger.appended"));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ApproveAsync_Pending_AddsItsEntriesOnce(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var application = await test.Store.Ledger.ApplyAsync(Id, "[{}]", TestStore.Tester);
        Assert.Equal((ProposalState.Pending, "[{}]", "tester", Id), (application.State, application.Request, application.MadeBy, application.ScenarioId));
        Assert.Empty(await test.Store.Ledger.EntriesAsync(Id));

        var decisions = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => test.Store.Ledger.ApproveAsync(application.Id, 0, ["1,offset"], Boss, "as asked"))));

        Assert.Single(decisions, Decision.Taken);
        Assert.Equal(3, decisions.Count(decision => decision == Decision.DecidedBefore));
        var entry = Assert.Single(await test.Store.Ledger.EntriesAsync(Id));
        Assert.Equal(("1,offset", application.Id, "boss"), (entry.Row, entry.ApplicationId, entry.EnteredBy));
        var decided = (await test.Store.Ledger.FindApplicationAsync(application.Id))!;
        Assert.Equal((ProposalState.Approved, "boss", "as asked"), (decided.State, decided.DecidedBy, decided.Note));
        Assert.Equal(Decision.DecidedBefore, await test.Store.Ledger.RejectAsync(application.Id, Boss, ""));
        Assert.Equal(["ledger.applied", "ledger.appended", "ledger.approved"], (await test.ActionsAsync())[^3..]);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ApproveAsync_BookHasMovedOn_StaysPendingAndCanBeDecidedLater(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var first = await test.Store.Ledger.ApplyAsync(Id, "[1]", TestStore.Tester);
        var second = await test.Store.Ledger.ApplyAsync(Id, "[2]", TestStore.Tester);
        await test.Store.Ledger.AppendAsync(Id, 0, ["1,a"], TestStore.Tester);

        Assert.Equal(Decision.Overtaken, await test.Store.Ledger.ApproveAsync(first.Id, 0, ["1,b"], Boss, ""));
        Assert.Equal([second.Id, first.Id], (await test.Store.Ledger.ListApplicationsAsync(Id, ProposalState.Pending, 10)).Select(one => one.Id));
        Assert.Equal(Decision.Taken, await test.Store.Ledger.ApproveAsync(first.Id, 1, ["2,b"], Boss, ""));
        Assert.Equal(Decision.Taken, await test.Store.Ledger.RejectAsync(second.Id, Boss, "no"));

        Assert.Equal(["1,a", "2,b"], (await test.Store.Ledger.EntriesAsync(Id)).Select(entry => entry.Row));
        Assert.Empty(await test.Store.Ledger.ListApplicationsAsync(Id, ProposalState.Pending, 10));
        Assert.Equal(2, (await test.Store.Ledger.ListApplicationsAsync(Id, null, 10)).Length);
        Assert.Empty(await test.Store.Ledger.ListApplicationsAsync("elsewhere", null, 10));
        Assert.Equal(Decision.Unknown, await test.Store.Ledger.ApproveAsync(4711, 0, ["x"], Boss, ""));
        Assert.Equal(Decision.Unknown, await test.Store.Ledger.RejectAsync(4711, Boss, ""));
    }
}
