using System.Text;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

public sealed class AlertCommandTests
{
    private const string Rules = """

          - id: alert
            kind: AlertActions
            source: made-up
            article: 第三条
            minimumHours: 12
            appliesTo: { grades: [B, C] }
            actions:
              - { grade: B, level: yellow, action: stop-share, percent: 50, transport: china-iv-trucks }
              - { grade: B, level: orange, action: load-cut, percent: 20 }
              - { grade: B, level: red, action: stop }
              - { grade: C, level: yellow, action: stop-share, percent: 50 }
              - { grade: C, level: orange, action: stop }
              - { grade: C, level: red, action: stop }
          - id: credit
            kind: AlertCredit
            source: made-up
            appliesTo: { grades: [B, C] }
            window: before-festival
            mode: deferred
            creditTo: winter-2028

        """;

    private const string Alerts = """
        id,level,cities,pollutant,issued,starts,ends,replaces,issuer,document
        a1,yellow,c2,pm25,2027-01-21T16:00,2027-01-23T10:00,2027-01-26T10:00,,示例市,示例〔2027〕1号
        a2,orange,c2,pm25,2027-01-23T18:00,2027-01-24T10:00,2027-01-27T18:00,a1,示例市,示例〔2027〕2号
        a3,red,c1,ozone,2027-01-23T18:00,2027-01-24T10:00,2027-01-27T18:00,,示例市,示例〔2027〕3号

        """;

    [Fact]
    public async Task Alert_OfTheScenario_ListsOrdersChangesAndEntries()
    {
        using var folder = Prepared().Write("alerts.csv", Alerts);
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"]]));

        Assert.Contains("2027-01-23 10:00 to 2027-01-24 10:00 (24 h), yellow alert (response level III): 50 % of the plant's lines stop, at least 1 of 2", test.Out, StringComparison.Ordinal);
        Assert.Contains("orange alert (response level II): load cut by 20 %; no stop day [alert: ", test.Out, StringComparison.Ordinal);
        Assert.Contains("L3, a2 (示例〔2027〕2号): 2027-01-23 10:00 to 2027-01-26 10:00 (72 h), yellow", test.Out, StringComparison.Ordinal);
        // 14, 24, 24 and 18 hours: 1 + 2 + 2 + 2 half days.
        Assert.Contains("L3, days before the Spring Festival: 3.5 days (7 half days), deferred to winter-2028 [credit; 示例〔2027〕2号]", test.Out, StringComparison.Ordinal);
        Assert.Contains("Note: a3 is about ozone", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_OfAFile_StandsInForThatOfTheScenarioAndIsWrittenAsATable()
    {
        using var folder = Prepared().Write("alerts.csv", Alerts);
        File.WriteAllText(folder["new.csv"], Alerts.Replace("2027-01-27T18:00,a1", "2027-01-24T18:00,a1", StringComparison.Ordinal));
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], folder["new.csv"], "--csv", folder["orders.csv"]]));

        Assert.Contains("2027-01-24 10:00 至 2027-01-24 18:00（8 小时），橙色预警（Ⅱ级响应）：停产", test.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("2027-01-27", test.Out[test.Out.IndexOf("减排要求", StringComparison.Ordinal)..], StringComparison.Ordinal);
        var table = File.ReadAllText(folder["orders.csv"], Encoding.UTF8);
        Assert.StartsWith("序号,设区市,", table, StringComparison.Ordinal);
        Assert.Equal(5, table.TrimEnd().Split('\n').Length);
        Assert.Contains("停产50%（按生产线计）,1/2,", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_WithALedger_AppendsWhatIsDeferredToIt()
    {
        const string Book = "ledger:\n  source: made-up\n  countMode: inclusive-dates\n  periods: [before-festival, festival]\n  settle: period\n  acrossPeriods: never\n"
            + "  uncounted: [{ reason: alert, inside: before-festival }]\n  approvals: [opening-credit]\n\n";
        using var folder = Prepared().Write("alerts.csv", Alerts)
            .Change("scenario.yaml", "sources:\n", "  - id: festival\n    name: { zh: 春节后, en: after the festival }\n    spans:\n      - { from: 2027-02-06, to: 2027-02-18 }\n\n" + Book + "sources:\n")
            .Change("scenario.yaml", "creditTo: winter-2028", "creditTo: festival")
            .Write("ledger.csv", "seq,date,line,period,kind,days,reason,document,approved_by\n1,2027-01-20,L1,festival,opening-debt,2,上年欠停,示例1号,\n");
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], "--ledger", folder["book.csv"], "--approved-by", "示例厅"]));

        Assert.Contains("entries appended: 1", test.Out, StringComparison.Ordinal);
        folder.Write("ledger.csv", File.ReadAllText(folder["book.csv"]));
        var book = new TestShell(Language.English);
        Assert.Equal(ExitCode.Done, await new CliApp(book.Shell).RunAsync(["ledger", folder["tiny"]]));
        Assert.Contains("+3.5", book.Out, StringComparison.Ordinal);
        Assert.Contains("预警停窑，顺延计入, 示例〔2027〕2号", book.Out, StringComparison.Ordinal);
        Assert.Contains("示例厅", book.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_DeferredBeyondTheBook_IsNamedAndNotEntered()
    {
        const string Book = "ledger:\n  source: made-up\n  countMode: inclusive-dates\n  periods: [before-festival]\n  settle: period\n  acrossPeriods: never\n\n";
        using var folder = Prepared().Write("alerts.csv", Alerts).Change("scenario.yaml", "sources:\n", Book + "sources:\n");
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], "--ledger", folder["book.csv"]]));

        Assert.Contains("entries appended: 0", test.Out, StringComparison.Ordinal);
        Assert.Contains("L3: 3.5 days are deferred to winter-2028, which this book does not have", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_LedgerOfAScenarioWithoutABook_IsRefused()
    {
        using var folder = Prepared().Write("alerts.csv", Alerts);
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], "--ledger", folder["book.csv"]]));

        Assert.Contains("The scenario keeps no book", test.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["book.csv"]));
    }

    [Fact]
    public async Task Alert_WithoutAlerts_SaysSo()
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"]]));

        Assert.Contains("The scenario has no alerts", test.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.csv", "missing.csv")]
    [InlineData("bad.csv", "alerts.csv:2 cities “c9”")]
    public async Task Alert_OfABrokenFile_IsAFault(string file, string expected)
    {
        using var folder = Prepared();
        File.WriteAllText(folder["bad.csv"], Alerts.Replace("yellow,c2", "yellow,c9", StringComparison.Ordinal));
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], folder[file]]));

        Assert.Empty(test.Out);
        Assert.Contains(expected, test.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alert_TableInsideTheScenario_IsRefused()
    {
        using var folder = Prepared().Write("alerts.csv", Alerts);
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["alert", folder["tiny"], "--csv", folder["tiny/orders.csv"]]));

        Assert.StartsWith("--csv ", test.Error, StringComparison.Ordinal);
    }

    private static TestFolder Prepared() => new TestFolder().Append("scenario.yaml", Rules);
}
