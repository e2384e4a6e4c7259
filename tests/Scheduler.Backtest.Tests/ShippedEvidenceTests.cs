using Scheduler.Backtest.Judging;
using Scheduler.Backtest.Output;
using Scheduler.Backtest.Patterns;
using Scheduler.Backtest.Winters;
using Scheduler.Testing;

namespace Scheduler.Backtest.Tests;

/// <summary>What docs/evidence.md says is what the shipped results, scenarios and measured winters give.</summary>
public sealed class ShippedEvidenceTests
{
    private const string Results = "2026-11-21-backtest";

    private static readonly BacktestRecord Record = BacktestRecord.Read(File.ReadAllBytes(Repository.Path("perf", "results", Results, "results.json")));

    [Fact]
    public void Page_OfTheEvidence_HoldsTheTablesOfTheResults()
    {
        var page = File.ReadAllText(Repository.Path("docs", "evidence.md"));
        Assert.Equal(EvidencePage.Filled(page, BacktestPage.Of(Record)), page);
        Assert.Contains($"../perf/results/{Results}/backtest.svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_OfTheResults_AreThoseOfTheRecord()
    {
        Assert.Equal(BacktestCsv.Of(Record), File.ReadAllText(Repository.Path("perf", "results", Results, "backtest.csv")));
        Assert.Equal(BacktestChart.Of(Record), File.ReadAllText(Repository.Path("perf", "results", Results, "backtest.svg")));
    }

    [Theory]
    [InlineData("zhejiang-winter-2014")]
    [InlineData("zhejiang-winter-2015")]
    [InlineData("zhejiang-winter-2016")]
    public void Patterns_OfAShippedWinter_HaveTheFiguresOfTheResults(string name)
    {
        var winter = WinterCase.Load(Repository.Path("scenarios", name), Repository.Path("perf", "Scheduler.Backtest", "winters"), null);
        Assert.NotEqual(winter.Expected.ContentHash, winter.Measured.ContentHash);
        foreach (var score in Record.Winters.Where(score => score.Winter == name))
        {
            var measured = winter.Measured.With(score.Rules);
            foreach (var pattern in Enum.GetValues<BureauPattern>())
            {
                var judged = PlanJudge.Judge(measured, PatternPlan.Of(measured, pattern));
                var told = score.Plans.Single(plan => plan.Name == PlanNames.Of(pattern));
                Assert.Equal(told.Pattern!.RulesBroken.ToArray(), judged.RulesBroken.ToArray());
                Assert.Equal((told.Pattern.Findings, told.Pattern.Shortage, told.Pattern.Measured), (judged.Findings, judged.Shortage, judged.Exposure));
                if (judged is { IsLegal: true, Shortage: 0 }) Assert.Equal(told.Measured, judged.Exposure);
            }
        }
    }
}
