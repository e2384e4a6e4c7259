using Microsoft.Data.Sqlite;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;
using Scheduler.Store;
using Scheduler.Store.Auditing;

namespace Scheduler.Cli.Tests;

/// <summary>audit verify on a store with a book.</summary>
public sealed class AuditCommandTests
{
    private static readonly Actor Tester = new("tester");

    [Fact]
    public async Task AuditVerify_UntouchedStore_ShowsTheEndThatItKnowsAgainLater()
    {
        using var folder = new TestFolder();
        var end = await WrittenAsync(folder, 0);

        var (code, said, _) = await VerifyAsync(folder, Language.English);
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("2 rows, none altered or removed. 4 entries of ledgers, 0 versions", said, StringComparison.Ordinal);
        Assert.Contains(end, said, StringComparison.Ordinal);

        await WrittenAsync(folder, 3);
        Assert.Equal((ExitCode.Done, ""), await FaultsAsync(folder, Language.English, "--expect", end));
    }

    [Theory]
    [InlineData(Language.English, "Ledger zhejiang-2027, entry 1–3: altered, ", "No row has the hash 0000", "Ledger zhejiang-2027, entry 4: no row tells of it.")]
    [InlineData(Language.Chinese, "台账 zhejiang-2027 第 1–3 条：被改动，", "没有一行的哈希为 0000", "台账 zhejiang-2027 第 4 条：审计中没有记载。")]
    public async Task AuditVerify_TamperedStore_TellsEachFaultInALine(Language language, params string[] told)
    {
        using var folder = new TestFolder();
        await WrittenAsync(folder, 0);
        await ExecuteAsync(folder, "update ledger_entry set row_text = 'x' where scenario_id = 'zhejiang-2027' and seq = 2");
        await ExecuteAsync(folder, "insert into ledger_entry (scenario_id, seq, row_text, entered_at, entered_by) values ('zhejiang-2027', 4, 'x', 0, 'x')");

        var (code, faults) = await FaultsAsync(folder, language, "--expect", new string('0', 64));

        Assert.Equal(ExitCode.Rejected, code);
        var lines = faults.TrimEnd().Split('\n');
        Assert.Equal(told.Length, lines.Length);
        Assert.All(told.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AuditVerify_ExpectingNoHash_IsRefused()
    {
        using var folder = new TestFolder();
        await WrittenAsync(folder, 0);

        var (code, faults) = await FaultsAsync(folder, Language.English, "--expect", "end");

        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith("--expect “end”\n  problem: Not a hash.", faults, StringComparison.Ordinal);
    }

    /// <summary>Each kind of fault has a text.</summary>
    [Fact]
    public void Texts_OfAllKindsOfFaults_AreThere() => Assert.All(
        Enum.GetValues<AuditFaultKind>(), kind => Assert.Contains($"Audit.{kind}", CliText.Catalog.Keys(Language.English)));

    /// <summary>A book grows by three entries and another one by one.</summary>
    /// <returns>The end of the chain.</returns>
    private static async Task<string> WrittenAsync(TestFolder folder, int head)
    {
        Directory.CreateDirectory(folder["data"]);
        await using var store = await SchedulerStore.OpenAsync(new StoreAddress(StoreKind.Sqlite, folder["data/scheduler.db"]), TimeProvider.System);
        Assert.True(await store.Ledger.AppendAsync("zhejiang-2027", head, ["a", "b", "c"], Tester));
        Assert.True(await store.Ledger.AppendAsync("elsewhere", head / 3, ["d"], Tester));
        return (await store.Audit.EndAsync()).Hash;
    }

    private static async Task ExecuteAsync(TestFolder folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder["data/scheduler.db"]};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static async Task<(int Code, string Faults)> FaultsAsync(TestFolder folder, Language language, params string[] more)
    {
        var (code, _, faults) = await VerifyAsync(folder, language, more);
        return (code, faults);
    }

    private static async Task<(int Code, string Said, string Faults)> VerifyAsync(TestFolder folder, Language language, params string[] more)
    {
        var test = new TestShell(language);
        var code = await new CliApp(test.Shell).RunAsync(["audit", "verify", "--data", folder["data"], .. more]);
        return (code, test.Out, test.Error);
    }
}
