using Scheduler.Store.Auditing;
using Scheduler.Store.Tests.Databases;

namespace Scheduler.Store.Tests;

/// <summary>Somebody edits a book past the program: what is no longer as it was appended is named.</summary>
public sealed class AuditedLedgerTests
{
    private const string Id = "zhejiang-2027";
    private const string Book = $"scenario_id = '{Id}'";

    private static readonly Actor Boss = new("boss");
    private static readonly string[] Tables = ["ledger_entry", "audit"];

    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_UntouchedBooks_HaveNoFault(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);

        var verdict = await test.Store.Audit.VerifyAsync();

        Assert.Empty(verdict.Faults);
        Assert.Equal((7L, 6L, 1L), (verdict.Rows, verdict.Entries, verdict.Scenarios));
        Assert.Equal((await test.Store.Audit.EndAsync()).Hash, verdict.End);
    }

    /// <summary>One thing after the other is done to the books, told, and undone.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_TamperedBook_TellsAllOfItAndNothingElse(StoreKind kind)
    {
        (string Sql, AuditFault[] Faults)[] cases =
        [
            // Altered: alone in its append, and one of three that share a hash.
            ($"update ledger_entry set row_text = '4,x' where {Book} and seq = 4", [new(3, AuditFaultKind.EntriesAltered, Id, 4, 4)]),
            ($"update ledger_entry set row_text = '2,b ' where {Book} and seq = 2", [new(2, AuditFaultKind.EntriesAltered, Id, 1, 3)]),
            ($"update ledger_entry set entered_by = 'boss' where {Book} and seq = 2", [new(2, AuditFaultKind.EntryOfAnother, Id, 2, 2)]),
            ($"update ledger_entry set application_id = null where {Book} and seq = 5", [new(5, AuditFaultKind.EntryOfAnother, Id, 5, 5)]),
            ($"update ledger_entry set application_id = 1 where {Book} and seq = 4", [new(3, AuditFaultKind.EntryOfAnother, Id, 4, 4)]),

            // Removed: in the middle, at the end, on both sides of two appends, all.
            ($"delete from ledger_entry where {Book} and seq = 2", [new(2, AuditFaultKind.EntriesMissing, Id, 2, 2)]),
            ($"delete from ledger_entry where {Book} and seq = 5", [new(5, AuditFaultKind.EntriesMissing, Id, 5, 5)]),
            ($"delete from ledger_entry where {Book} and seq in (3, 4)", [new(2, AuditFaultKind.EntriesMissing, Id, 3, 3), new(3, AuditFaultKind.EntriesMissing, Id, 4, 4)]),
            ("delete from ledger_entry where scenario_id = 'elsewhere'", [new(7, AuditFaultKind.EntriesMissing, "elsewhere", 1, 1)]),

            // Added: behind the last one, and in a book that there was not.
            (
                $"insert into ledger_entry (scenario_id, seq, row_text, entered_at, entered_by) values ('{Id}', 6, 'x', 0, 'boss'), ('{Id}', 7, 'x', 0, 'boss'), ('{Id}', 9, 'x', 0, 'boss')",
                [new(0, AuditFaultKind.EntriesUnaudited, Id, 6, 7), new(0, AuditFaultKind.EntriesUnaudited, Id, 9, 9)]),
            (
                "insert into ledger_entry (scenario_id, seq, row_text, entered_at, entered_by) values ('new', 1, 'x', 0, 'boss')",
                [new(0, AuditFaultKind.EntriesUnaudited, "new", 1, 1)]),

            // Swapped: within an append, between two, and moved to another book.
            ($"update ledger_entry set row_text = case seq when 1 then '2,b' else '1,a' end where {Book} and seq in (1, 2)", [new(2, AuditFaultKind.EntriesAltered, Id, 1, 3)]),
            (
                $"update ledger_entry set row_text = case seq when 3 then '4,d' else '3,c' end where {Book} and seq in (3, 4)",
                [new(2, AuditFaultKind.EntriesAltered, Id, 1, 3), new(3, AuditFaultKind.EntriesAltered, Id, 4, 4)]),
            (
                $"update ledger_entry set scenario_id = 'elsewhere', seq = 2 where {Book} and seq = 5",
                [new(5, AuditFaultKind.EntriesMissing, Id, 5, 5), new(0, AuditFaultKind.EntriesUnaudited, "elsewhere", 2, 2)]),

            // Without the row of the append nothing tells of its entries.
            ("delete from audit where seq = 3", [new(3, AuditFaultKind.Removed), new(0, AuditFaultKind.EntriesUnaudited, Id, 4, 4)]),
        ];
        await using var test = await WrittenAsync(kind);
        foreach (var table in Tables) await test.ExecuteAsync($"create table kept_{table} as select * from {table}");
        foreach (var (sql, faults) in cases)
        {
            Assert.NotEqual(0, await test.ExecuteAsync(sql));

            var found = (await test.Store.Audit.VerifyAsync()).Faults;

            Assert.True(faults.SequenceEqual(found), $"{sql}: {string.Join(", ", found)}");
            foreach (var table in Tables) await test.ExecuteAsync($"delete from {table}; insert into {table} select * from kept_{table}");
        }

        Assert.Empty((await test.Store.Audit.VerifyAsync()).Faults);
    }

    /// <summary>More entries than are read at once.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_LongAppend_IsReadInPages(StoreKind kind)
    {
        await using var test = await TestStore.NewAsync(kind);
        await test.Store.Ledger.AppendAsync(Id, 0, [.. Enumerable.Range(1, 1_050).Select(seq => $"{seq},x")], Boss);
        var whole = await test.Store.Audit.VerifyAsync();
        Assert.Empty(whole.Faults);
        Assert.Equal(1_050, whole.Entries);

        await test.ExecuteAsync($"delete from ledger_entry where {Book} and seq in (501, 1000)");
        Assert.Equal(
            [new(2, AuditFaultKind.EntriesMissing, Id, 501, 501), new(2, AuditFaultKind.EntriesMissing, Id, 1000, 1000)],
            (await test.Store.Audit.VerifyAsync()).Faults.ToArray());
        await test.ExecuteAsync("update audit set action = 'other' where seq = 2");
        Assert.Equal(
            [
                new(2, AuditFaultKind.Altered), new(0, AuditFaultKind.EntriesUnaudited, Id, 1, 500), new(0, AuditFaultKind.EntriesUnaudited, Id, 502, 999),
                new(0, AuditFaultKind.EntriesUnaudited, Id, 1001, 1050),
            ],
            (await test.Store.Audit.VerifyAsync()).Faults.ToArray());
    }

    /// <summary>All is read as it stood at one moment, and who appends does not wait for the reader.</summary>
    [Theory, ClassData(typeof(Kinds))]
    public async Task VerifyAsync_AppendsMeanwhile_PassesAndKeepsNobodyWaiting(StoreKind kind)
    {
        await using var test = await WrittenAsync(kind);
        using var enough = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            var head = 5;
            for (; !enough.IsCancellationRequested; head += 2) Assert.True(await test.Store.Ledger.AppendAsync(Id, head, [$"{head + 1},x", $"{head + 2},y"], Boss));
            return head;
        });

        var seen = new List<long>();
        while (seen.Count < 300 && seen.Distinct().Count() < 6)
        {
            var verdict = await test.Store.Audit.VerifyAsync();
            Assert.Empty(verdict.Faults);
            Assert.Equal(verdict.Entries, 6 + (2 * (verdict.Rows - 7)));
            seen.Add(verdict.Entries);
        }

        await enough.CancelAsync();
        Assert.Equal(await writer + 1, (await test.Store.Audit.VerifyAsync()).Entries);
        Assert.True(seen.Distinct().Count() > 1, "Nothing was appended between two looks.");
    }

    // Rows of the audit: 1 the scenario; 2 entries 1 to 3; 3 entry 4; 4 an application, 5 its entry 5, 6 its approval; 7 another book.
    private static async Task<TestStore> WrittenAsync(StoreKind kind)
    {
        var test = await TestStore.NewAsync(kind);
        await test.Store.Ledger.AppendAsync(Id, 0, ["1,a", "2,b", "3,c"], TestStore.Tester);
        await test.Store.Ledger.AppendAsync(Id, 3, ["4,d"], Boss);
        var application = await test.Store.Ledger.ApplyAsync(Id, "[{}]", TestStore.Tester);
        await test.Store.Ledger.ApproveAsync(application.Id, 4, ["5,欠停"], Boss, "as asked");
        await test.Store.Ledger.AppendAsync("elsewhere", 0, ["1,z"], TestStore.Tester);
        return test;
    }
}
