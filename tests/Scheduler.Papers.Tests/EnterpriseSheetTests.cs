using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Papers.Enterprises;
using Scheduler.Testing;

namespace Scheduler.Papers.Tests;

/// <summary>One firm's sheet: all of its own, nothing of another's.</summary>
public sealed class EnterpriseSheetTests
{
    private static Dictionary<string, string> Texts(PaperInput input) => EnterpriseSheet.All(input)
        .ToDictionary(paper => Path.GetFileNameWithoutExtension(paper.Name), paper => string.Join('\n', Office.Paragraphs(paper.Bytes)));

    [Fact]
    public void Sheet_OfAFirm_HoldsItsLinesStopsReasonsAndDuties()
    {
        var text = Texts(Samples.Tiny)["K2"];

        Assert.Contains("企业K2　2027年错峰生产“一企一方案”", text, StringComparison.Ordinal);
        Assert.Contains("L2\n第1次\n2027年1月25日\n2027年1月29日\n5\nL2\n第2次\n2027年2月8日\n2027年2月11日\n4\nL2\n小计\n\n\n9", text, StringComparison.Ordinal);
        Assert.Contains("L3：应停10天。", text, StringComparison.Ordinal);
        foreach (var item in Samples.Tiny.Figures.Lines.Where(line => line.LineId != "L1").SelectMany(line => line.Due.Windows).SelectMany(window => window.Items))
            Assert.Contains(item.Reason.Zh, text, StringComparison.Ordinal);
        Assert.Contains("每次停窑4至8天", text, StringComparison.Ordinal);
        Assert.Contains("L2已下令于2027-01-28至2027-01-29停窑", text, StringComparison.Ordinal);
        Assert.Contains("企业负责人", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_OfManyPlans_NameNoOtherFirmsLines()
    {
        foreach (var input in Enumerable.Range(1, 20).Select(Samples.Drawn).Append(Samples.Tiny).Append(Samples.Secretive))
        {
            var texts = Texts(input);
            Assert.Equal(input.Scenario.OperatingLines.Select(line => line.CompanyId).Distinct().Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
            foreach (var (firm, text) in texts)
            {
                var words = text.Split('\n', '、', '：', ' ', '　').ToHashSet();
                Assert.All(input.Scenario.OperatingLines, line => Assert.Equal(line.CompanyId == firm, words.Contains(line.Id)));
            }
        }
    }

    [Fact]
    public void Sheet_UnderAnAlert_TellsTheBulletinsOfItsCityOnly()
    {
        var texts = Texts(Samples.Secretive);

        Assert.Contains("已发布预警：place-one，", texts["firm-one"], StringComparison.Ordinal);
        Assert.Contains("2027-02-02 09:31至2027-02-03 09:31；alert-office，alert-paper。", texts["firm-one"], StringComparison.Ordinal);
        Assert.DoesNotContain("alert-paper", texts["firm-two"], StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_OfAlertActions_TellsWhatTheLineMustDoAtEachLevel()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-31")
            .Line("L1", company: "K1", grade: PerformanceGrade.C)
            .AlertActions("alerts", 12, Rounding.Up,
            [
                new(PerformanceGrade.C, AlertLevel.Yellow, new(AlertMeasure.LoadCut, 30, TransportBan.None)),
                new(PerformanceGrade.C, AlertLevel.Red, new(AlertMeasure.Stop, null, TransportBan.None)),
            ])
            .Build();

        var text = Texts(Samples.Judged(scenario))["K1"];

        Assert.Contains(string.Join('\n', "L1", AlertText.Of(new AlertAction(AlertMeasure.LoadCut, 30, TransportBan.None)).Zh, AlertText.Of(AlertAction.Nothing).Zh, AlertText.Of(new AlertAction(AlertMeasure.Stop, null, TransportBan.None)).Zh), text, StringComparison.Ordinal);
        Assert.Contains("当日执行该项措施满12小时的", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_OfAReportedState_TellsNoDutyOfIt()
    {
        var report = new FixedOrder("state", ScenarioBuilder.Source, "L1", Spans.Interval("2027-01-05..2027-01-06"), LineState.Idle) { IsReport = true, Reason = StopReason.Breakdown };
        var input = Samples.Judged(new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1", company: "K1").Rule(report).Build());

        Assert.Contains("未另行规定", Texts(input)["K1"], StringComparison.Ordinal);
        Assert.DoesNotContain("据报", Texts(input)["K1"], StringComparison.Ordinal);
    }
}
