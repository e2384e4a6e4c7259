using Scheduler.Store.Proposals;
using Scheduler.Store.Runs;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>Nothing comes into force without an approval, and what is approved is never lost.</summary>
public sealed class ProposalTests
{
    private const string Id = "zhejiang-2027";

    private static readonly Actor Boss = new("boss");

    [Theory, ClassData(typeof(Kinds))]
    public async Task ApproveAsync_Pending_PutsThePlanInForce(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var proposal = await ProposedAsync(test, "k", 0);
        Assert.Equal((ProposalState.Pending, 0L, TestStore.Scenario), (proposal.State, proposal.BaseNumber, proposal.ScenarioHash));
        Assert.Null(await test.Store.Proposals.CurrentAsync(Id));

        Assert.Equal(Decision.Taken, await test.Store.Proposals.ApproveAsync(proposal.Id, Boss, "good"));

        var current = (await test.Store.Proposals.CurrentAsync(Id))!;
        Assert.Equal((1L, proposal.Id, "boss", proposal.PlanHash), (current.Number, current.ProposalId, current.ApprovedBy, current.PlanHash));
        Assert.Equal("k"u8.ToArray(), await test.Store.Proposals.ReadPlanAsync(current.PlanHash));
        var decided = (await test.Store.Proposals.FindAsync(proposal.Id))!;
        Assert.Equal((ProposalState.Approved, "boss", "good"), (decided.State, decided.DecidedBy, decided.Note));
        Assert.Equal(Decision.DecidedBefore, await test.Store.Proposals.ApproveAsync(proposal.Id, Boss, ""));
        Assert.Equal(Decision.DecidedBefore, await test.Store.Proposals.RejectAsync(proposal.Id, Boss, ""));
        Assert.Single(await test.Store.Proposals.HistoryAsync(Id));
        Assert.Equal(["proposal.made", "run.done", "proposal.approved"], (await test.ActionsAsync())[^3..]);
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ApproveAsync_TwoProposalsOfOneBaseAtOnce_TakesOne(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        for (var round = 0; round < 10; round++)
        {
            var one = await ProposedAsync(test, $"one{round}", round);
            var two = await ProposedAsync(test, $"two{round}", round);

            var decisions = await Task.WhenAll(
                new[] { one, two, one, two }.Select(proposal => Task.Run(() => test.Store.Proposals.ApproveAsync(proposal.Id, Boss, ""))));

            Assert.Single(decisions, decision => decision == Decision.Taken);
            Assert.All(decisions.Where(decision => decision != Decision.Taken), decision => Assert.True(decision is Decision.Overtaken or Decision.DecidedBefore));
            Assert.Equal(round + 1, (await test.Store.Proposals.CurrentAsync(Id))!.Number);
        }

        Assert.Equal(Enumerable.Range(1, 10).Reverse().Select(number => (long)number), (await test.Store.Proposals.HistoryAsync(Id)).Select(plan => plan.Number));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task ApproveAsync_MadeFromAnEarlierPlan_IsOvertakenAndCanStillBeRejected(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var old = await ProposedAsync(test, "old", 0);
        var first = await ProposedAsync(test, "first", 0);
        await test.Store.Proposals.ApproveAsync(first.Id, Boss, "");

        Assert.Equal(Decision.Overtaken, await test.Store.Proposals.ApproveAsync(old.Id, Boss, ""));
        Assert.Equal(ProposalState.Pending, (await test.Store.Proposals.FindAsync(old.Id))!.State);
        Assert.Equal(Decision.Taken, await test.Store.Proposals.RejectAsync(old.Id, Boss, "too late"));

        Assert.Equal(first.PlanHash, (await test.Store.Proposals.CurrentAsync(Id))!.PlanHash);
        Assert.Empty(await test.Store.Proposals.ListAsync(ProposalState.Pending, 10));
        Assert.Equal([first.Id, old.Id], (await test.Store.Proposals.ListAsync(null, 10)).Select(proposal => proposal.Id));
        Assert.Equal(Decision.Unknown, await test.Store.Proposals.ApproveAsync(4711, Boss, ""));
        Assert.Equal(Decision.Unknown, await test.Store.Proposals.RejectAsync(4711, Boss, ""));
    }

    [Theory, ClassData(typeof(Kinds))]
    public async Task CompleteAsync_ProposalOfAMissingFile_RecordsNothing(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var run = await test.ClaimedAsync("k");

        await Assert.ThrowsAsync<ArgumentException>(() => test.Store.Runs.CompleteAsync(
            run.Id, run.Fence, TestStore.Done() with { Proposed = new ProposedPlan(Id, "other.json", 0) }));

        Assert.Equal(RunState.Running, (await test.Store.Runs.FindAsync(run.Id))!.State);
        Assert.Empty(await test.Store.Runs.FileNamesAsync(run.Id));
    }

    private static async Task<Proposal> ProposedAsync(TestStore test, string key, long basis)
    {
        var run = await test.ClaimedAsync(key);
        Assert.Equal(Recording.Recorded, await test.Store.Runs.CompleteAsync(
            run.Id, run.Fence, TestStore.Done(key) with { Proposed = new ProposedPlan(Id, "plan.json", basis) }));
        return (await test.Store.Proposals.ListAsync(null, 100)).Single(proposal => proposal.RunId == run.Id);
    }
}
