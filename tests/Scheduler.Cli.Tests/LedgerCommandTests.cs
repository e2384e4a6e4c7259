using System.Text;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

/// <summary>The book on the console, of the tiny scenario with two periods.</summary>
public sealed class LedgerCommandTests
{
    private const string Stops = """
        id,line,start,end,reason,document,printed_days
        s1,L1,2027-01-20T00:00,2027-01-24T24:00,planned,停窑记录1,4
        s2,L2,2027-01-20T00:00,2027-01-21T24:00,planned,停窑记录2,2
        s3,L2,2027-02-10T00:00,2027-02-12T24:00,breakdown,停窑记录3,

        """;

    private const string Entries = """
        seq,date,line,period,kind,days,to_period,corrects,reason,document,approved_by
        1,2027-01-20,L3,before-festival,opening-debt,4,,,上年欠停,示例〔2026〕9号,
        2,2027-02-06,L1,before-festival,offset,1.5,after,,申请冲抵,示例〔2027〕7号,示例厅
        3,2027-02-07,L3,before-festival,correction,2.5,,1,核对后更正,示例〔2027〕8号,

        """;

    [Fact]
    public async Task Ledger_Tiny_ShowsAccountsAndEveryEntry()
    {
        using var folder = WithBook();

        var outcome = await folder.RunAsync("ledger", "tiny", "--lang", "en");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        var text = outcome.Out.ReplaceLineEndings("\n");
        Assert.Contains("Ledger at the end of 2027-02-12: first and last date both count; settled once a period; ", text, StringComparison.Ordinal);
        Assert.Matches(@"\nL1 +days before the Spring Festival +closed +3 +5 +0 +1\.5 +0 +0 +0\.5 +0 +—", text);
        Assert.Matches(@"\nL1 +after +open +2 +0 +1\.5 +0 +0\.5 +0 +0 +0 +—", text);
        Assert.Matches(@"\nL2 +days before the Spring Festival +closed +4 +2 +0 +0 +2 +0 +0 +0 +—", text);
        Assert.Contains("  2027-01-20  +5  done, s1 (planned stop), 停窑记录1\n", text, StringComparison.Ordinal);
        Assert.Contains("  2027-02-06  −1.5  offset out, entry 2: 申请冲抵, 示例〔2027〕7号\n      approved by 示例厅\n", text, StringComparison.Ordinal);
        Assert.Contains("  2027-01-20  −2.5  opening debt, entry 1 as corrected by entry 3: 上年欠停, 示例〔2026〕9号\n", text, StringComparison.Ordinal);
        Assert.Contains("      entry 3 of 2027-02-07: 核对后更正, 示例〔2027〕8号\n", text, StringComparison.Ordinal);
        Assert.Contains("  L2, s3: 3 days, reason does not count (breakdown), 停窑记录3\n", text, StringComparison.Ordinal);
        Assert.Contains("  L1, s1: printed 4, counted 5; 停窑记录1\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("s2: printed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_OfTheExample_SettlesMonthsAndQuartersWithEntries()
    {
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["ledger", RepositoryRoot.Of("scenarios", "book")]));

        Assert.Matches(@"\nL1 +third quarter +closed +40 +42 +0 +2 +0 +0 +0 +0 +—", test.Out);
        Assert.Matches(@"\nL1 +fourth quarter +open +15 +12 +2 +0 +1 +0 +0 +0 +—", test.Out);
        Assert.Matches(@"\nL2 +fourth quarter +open +20\.5 +14 +0 +0 +6\.5 +0 +0 +0 +—", test.Out);
        Assert.Contains("  2026-08: due 13, paid 0, debt at the end 7.5, surplus 0\n  2026-09: due 14, paid 21.5, debt at the end 0, surplus 0\n", test.Out, StringComparison.Ordinal);
        Assert.Contains("  L1, s2: printed 21, counted 22; ", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_OneLineOnADay_ShowsNoOtherAndNothingLater()
    {
        using var folder = WithBook();
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"], "--line", "L1", "--as-of", "2027-01-22"]));

        Assert.Contains("截至 2027-01-22 终了的台账", test.Out, StringComparison.Ordinal);
        Assert.Matches(@"\nL1 +春节前 +进行中 +3 +3 +0 +0 +0 +0 +0 ", test.Out);
        Assert.DoesNotContain("L2", test.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("申请冲抵", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_WithCsv_WritesOneRowForEachAccount()
    {
        using var folder = WithBook();
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"], "--csv", folder["new/book.csv"]]));

        var bytes = File.ReadAllBytes(folder["new/book.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var rows = Encoding.UTF8.GetString(bytes[3..]).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(7, rows.Length);
        Assert.StartsWith("市,县,企业,生产线,结算期,状态,应停天数,实停天数,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",L1,春节前,已结算,3,5,0,1.5,0,0,0.5,0,,2027-02-12,假设草案", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_MoreOffsetThanCredit_IsAFaultWithNumbers()
    {
        using var folder = WithBook();
        folder.Change("ledger.csv", "offset,1.5", "offset,2.5");
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"]]));

        Assert.StartsWith("ledger.csv days “2.5”\n  problem: L1, before-festival: entries 2 use 2.5 days of credit, but there are only 2.\n", test.Error, StringComparison.Ordinal);
        Assert.Equal("", test.Out);
    }

    [Theory]
    [InlineData("--line L9", "No such line has an account.")]
    [InlineData("--as-of 2027-13-01", "Not a date.")]
    [InlineData("--csv tiny/book.csv", "the scenario folder")]
    [InlineData("--csv tiny/", "no path of a file")]
    public async Task Ledger_WithWrongArguments_SaysSo(string arguments, string problem)
    {
        using var folder = WithBook();

        var outcome = await folder.RunAsync(["ledger", "tiny", "--lang", "en", .. arguments.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, ""), (outcome.ExitCode, outcome.Out));
        Assert.Contains(problem, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_WithoutABook_SaysWhatIsMissing()
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"]]));

        Assert.Contains("没有错峰生产台账", test.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_SettledByMonth_ShowsTheMonths()
    {
        using var folder = WithBook();
        folder.Change("scenario.yaml", "  acrossPeriods", "  settle: month\n  surplusPaysNextMonth: true\n  acrossPeriods");
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"], "--line", "L2"]));

        Assert.Contains("settled month by month", test.Out, StringComparison.Ordinal);
        Assert.Contains("  2027-01: due 2, paid 2, debt at the end 0, surplus 0\n  2027-02: due 2, paid 0, debt at the end 2, surplus 0\n", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_WithoutAnyRecord_ShowsTheDayBeforeTheHorizon()
    {
        using var folder = WithBook().Delete("stops.csv").Delete("ledger.csv");
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["ledger", folder["tiny"]]));

        Assert.Contains("at the end of 2027-01-19", test.Out, StringComparison.Ordinal);
        Assert.Contains("not begun", test.Out, StringComparison.Ordinal);
    }

    private static TestFolder WithBook() => new TestFolder()
        .Change("scenario.yaml", "\nsources:\n", """

              - id: after
                name: { zh: 节后, en: after }
                spans: [{ from: 2027-02-06, to: 2027-02-18 }]
            ledger:
              source: made-up
              countMode: inclusive-dates
              periods: [before-festival, after]
              acrossPeriods: with-approval
              uncounted: [{ reason: breakdown }]
            sources:

            """)
        .Append("scenario.yaml", "\n  - id: late\n    kind: PeriodMinimum\n    source: made-up\n    window: after\n    days: 2")
        .Write("stops.csv", Stops)
        .Write("ledger.csv", Entries);
}
