using System.Globalization;
using System.Text;
using Scheduler.Store.Auditing;
using Scheduler.Store.Content;
using Scheduler.Store.Runs;
using Scheduler.Store.Scenarios;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>Somebody edits scenarios, proposals or plans in force past the program: what is no longer as the audit tells is named.</summary>
public sealed class AuditedContentTests
{
    private const string Id = "zhejiang-2027";

    private static readonly Actor Boss = new("boss");
    private static readonly string FileA = ContentHash.Of("a"u8);
    private static readonly string FileB = ContentHash.Of("b"u8);
    private static readonly string Plan1 = ContentHash.Of("k1"u8);
    private static readonly string Plan2 = ContentHash.Of("k2"u8);

    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_UntouchedStore_HasNoFault(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);

        var verdict = await test.Store.Audit.VerifyAsync();

        Assert.Empty(verdict.Faults);
        Assert.Equal((3L, 4L), (verdict.Scenarios, verdict.Proposals));
    }

    /// <summary>One thing after the other is done to the store, told, and undone.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_TamperedStore_TellsAllOfItAndNothingElse(StoreKind kind)
    {
        string Bytes(string text) => string.Format(CultureInfo.InvariantCulture, kind == StoreKind.Sqlite ? "x'{0}'" : @"'\x{0}'", Convert.ToHexString(Encoding.UTF8.GetBytes(text)));
        (string Sql, string Undo, AuditFault[] Faults)[] cases =
        [
            (
                $"update content set bytes = {Bytes("x")} where hash = '{FileB}'",
                $"update content set bytes = {Bytes("b")} where hash = '{FileB}'",
                [new(0, AuditFaultKind.ContentDamaged, $"{Id}/b.csv, {FileB}")]),
            (
                $"update content set bytes = {Bytes("")} where hash = '{Plan2}'",
                $"update content set bytes = {Bytes("k2")} where hash = '{Plan2}'",
                [new(0, AuditFaultKind.ContentDamaged, $"proposal 2, {Plan2}")]),
            (
                $"update scenario_file set content_hash = '{FileB}' where scenario_hash = 'h2' and name = 'a.csv'",
                $"update scenario_file set content_hash = '{FileA}' where scenario_hash = 'h2' and name = 'a.csv'",
                [new(2, AuditFaultKind.ScenarioAltered, $"{Id}, h2")]),
            (
                "delete from scenario_file where scenario_hash = 'h2' and name = 'a.csv'",
                $"insert into scenario_file (scenario_hash, name, content_hash) values ('h2', 'a.csv', '{FileA}')",
                [new(2, AuditFaultKind.ScenarioAltered, $"{Id}, h2")]),
            (
                "update scenario set added_by = 'boss' where hash = 'h2'",
                "update scenario set added_by = 'tester' where hash = 'h2'",
                [new(2, AuditFaultKind.ScenarioAltered, $"{Id}, h2")]),
            (
                "update scenario set scenario_id = 'other' where hash = 'h2'",
                $"update scenario set scenario_id = '{Id}' where hash = 'h2'",
                [new(2, AuditFaultKind.ScenarioAltered, $"{Id}, h2")]),

            // An old version becomes the last one.
            (
                "update scenario set number = 4 where hash = 'h2'",
                "update scenario set number = 2 where hash = 'h2'",
                [new(3, AuditFaultKind.ScenarioAltered, $"{Id}, h3")]),
            (
                "delete from scenario where hash = 'h3'",
                $"insert into scenario (hash, scenario_id, title_zh, title_en, added_at, added_by, number) values ('h3', '{Id}', '', '', 0, 'tester', 3)",
                [new(3, AuditFaultKind.ScenarioMissing, $"{Id}, h3")]),
            (
                $"insert into scenario (hash, scenario_id, title_zh, title_en, added_at, added_by, number) values ('h4', '{Id}', '', '', 0, 'boss', 4), ('h0', '{Id}', '', '', 0, 'boss', 0)",
                "delete from scenario where hash in ('h4', 'h0')",
                [new(0, AuditFaultKind.ScenariosUnaudited, Id, 0, 0), new(0, AuditFaultKind.ScenariosUnaudited, Id, 4, 4)]),

            // Another plan under an approval, in one table and in both.
            (
                $"update plan_in_force set plan_hash = '{Plan1}' where number = 2",
                $"update plan_in_force set plan_hash = '{Plan2}' where number = 2",
                [new(11, AuditFaultKind.PlanAltered, Id, 2, 2)]),
            (
                $"update plan_in_force set plan_hash = '{Plan1}' where number = 2; update proposal set plan_hash = '{Plan1}' where id = 2",
                $"update plan_in_force set plan_hash = '{Plan2}' where number = 2; update proposal set plan_hash = '{Plan2}' where id = 2",
                [new(9, AuditFaultKind.ProposalAltered, First: 2, Last: 2)]),
            (
                "update plan_in_force set scenario_id = 'other' where number = 2; update proposal set scenario_id = 'other' where id = 2",
                $"update plan_in_force set scenario_id = '{Id}' where number = 2; update proposal set scenario_id = '{Id}' where id = 2",
                [new(9, AuditFaultKind.ProposalAltered, First: 2, Last: 2)]),
            (
                "update proposal set base_number = 1 where id = 4",
                "update proposal set base_number = 2 where id = 4",
                [new(17, AuditFaultKind.ProposalAltered, First: 4, Last: 4)]),
            (
                "update plan_in_force set approved_by = 'tester' where number = 1",
                "update plan_in_force set approved_by = 'boss' where number = 1",
                [new(7, AuditFaultKind.PlanAltered, Id, 1, 1)]),

            // An earlier plan becomes the one in force.
            (
                "update plan_in_force set number = 3 where number = 1",
                "update plan_in_force set number = 1 where number = 3",
                [new(7, AuditFaultKind.PlanAltered, Id, 3, 3), new(11, AuditFaultKind.PlanAltered, Id, 2, 2)]),
            (
                "delete from plan_in_force where number = 2",
                $"""
                insert into plan_in_force (scenario_id, number, proposal_id, scenario_hash, plan_hash, approved_at, approved_by)
                values ('{Id}', 2, 2, '{TestStore.Scenario}', '{Plan2}', 0, 'boss')
                """,
                [new(11, AuditFaultKind.PlanMissing, Id, 2, 2)]),
            (
                $"insert into plan_in_force (scenario_id, number, proposal_id, scenario_hash, plan_hash, approved_at, approved_by) values ('{Id}', 3, 4, 'h2', '{Plan1}', 0, 'boss')",
                "delete from plan_in_force where number = 3",
                [new(0, AuditFaultKind.PlansUnaudited, Id, 3, 3)]),
            (
                "update proposal set state = 'pending' where id = 3",
                "update proposal set state = 'rejected' where id = 3",
                [new(15, AuditFaultKind.ProposalAltered, First: 3, Last: 3)]),
            (
                "update proposal set note = 'other' where id = 3",
                "update proposal set note = 'no' where id = 3",
                [new(15, AuditFaultKind.ProposalAltered, First: 3, Last: 3)]),
            (
                "update proposal set state = 'rejected' where id = 4",
                "update proposal set state = 'pending' where id = 4",
                [new(0, AuditFaultKind.ProposalUnaudited, First: 4, Last: 4)]),
        ];
        await using var test = await WrittenAsync(kind);
        foreach (var (sql, undo, faults) in cases)
        {
            await TellsAsync(sql, faults);
            Assert.NotEqual(0, await test.ExecuteAsync(undo));
        }

        Assert.Empty((await test.Store.Audit.VerifyAsync()).Faults);
        await TellsAsync("delete from proposal where id = 4", new AuditFault(17, AuditFaultKind.ProposalMissing, First: 4, Last: 4));

        async Task TellsAsync(string sql, params AuditFault[] faults)
        {
            Assert.NotEqual(0, await test.ExecuteAsync(sql));
            var found = (await test.Store.Audit.VerifyAsync()).Faults;
            Assert.True(faults.SequenceEqual(found), $"{sql}: {string.Join(", ", found)}");
        }
    }

    /// <summary>Rows of releases that wrote down less: what they tell of is compared as far as they tell it.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_RowsOfEarlierReleases_HaveNoFault(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        var run = await test.ClaimedAsync("k1");
        await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done("k1"));
        await test.ExecuteAsync("insert into scenario (hash, scenario_id, title_zh, title_en, added_at, added_by, number) values ('old', 'old', '', '', 0, 'release 0.1', 1)");
        await test.ExecuteAsync(
            $"insert into proposal (run_id, scenario_id, scenario_hash, plan_hash, base_number, state, made_at) values ({run.Id}, '{Id}', '{TestStore.Scenario}', '{Plan1}', 0, 'pending', 0)");
        Assert.Equal(2, (await test.Store.Audit.VerifyAsync()).Faults.Length);

        await test.Store.Audit.AppendAsync(new Actor("release 0.1"), "scenario.added", "scenario old", "old");
        await test.Store.Audit.AppendAsync(RunStore.Software, "proposal.made", "proposal 1", $"run {run.Id}");

        var verdict = await test.Store.Audit.VerifyAsync();
        Assert.Empty(verdict.Faults);
        Assert.Equal((2L, 1L), (verdict.Scenarios, verdict.Proposals));
    }

    // Rows of the audit: 1 to 3 the versions; 5, 9, 13, 17 proposals, each between two of its run; 7 and 11 approvals, 15 a rejection.
    private static async Task<TestStore> WrittenAsync(StoreKind kind)
    {
        var test = await TestStore.NewAsync(kind);
        await test.Store.Scenarios.AddAsync(new NewScenario("h2", Id, "浙江", "Zhejiang", [new("a.csv", "a"u8.ToArray()), new("b.csv", "b"u8.ToArray())]), TestStore.Tester);
        await test.Store.Scenarios.AddAsync(new NewScenario("h3", Id, "浙江", "Zhejiang", []), TestStore.Tester);
        await ProposedAsync(test, "k1", 0);
        await test.Store.Proposals.ApproveAsync(1, Boss, "good");
        await ProposedAsync(test, "k2", 1);
        await test.Store.Proposals.ApproveAsync(2, Boss, "better");
        await ProposedAsync(test, "k3", 2);
        await test.Store.Proposals.RejectAsync(3, Boss, "no");
        await ProposedAsync(test, "k4", 2);
        return test;
    }

    private static async Task ProposedAsync(TestStore test, string key, long basis)
    {
        var run = await test.ClaimedAsync(key);
        Assert.Equal(Recording.Recorded, await test.Store.Runs.CompleteAsync(run.Id, run.Fence, TestStore.Done(key) with { Proposed = new ProposedPlan(Id, "plan.json", basis) }));
    }
}
