using NodaTime;
using Scheduler.Cli.Planning;
using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Files.Scenarios;
using Scheduler.Verification;

namespace Scheduler.Cli.Tests;

/// <summary>The summary of a plan that proves little and keeps little.</summary>
public sealed class PlanSummaryTests
{
    [Fact]
    public void Summary_WithoutBounds_SaysThatTheyAreUnknown()
    {
        var said = Summary(Language.English, DraftStatus.AssumptionDraft);

        Assert.Contains("Status: feasible, not proven optimal (test; the time limit was reached)", said, StringComparison.Ordinal);
        Assert.Matches(@"Clinker shortage +7 t +— unknown +— unknown", said);
        Assert.Contains("3 lines: 25 days due, 0 days given, in 0 stops", said, StringComparison.Ordinal);
        Assert.Contains("First plan after — s, 12.3 s in all", said, StringComparison.Ordinal);
        Assert.Contains("Peak memory 100 MB, solver processes 0 MB", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_InChinese_BearsTheMarkOfADraft() =>
        Assert.StartsWith("三条线三十天（虚构）【假设草案】\n状态：", Summary(Language.Chinese, DraftStatus.AssumptionDraft), StringComparison.Ordinal);

    [Fact]
    public void Summary_OfAnOfficialScenario_BearsNoMark() =>
        Assert.DoesNotContain("假设草案", Summary(Language.English, DraftStatus.Official), StringComparison.Ordinal);

    private static string Summary(Language language, DraftStatus status)
    {
        var scenario = ScenarioReader.Read(RepositoryRoot.Of("scenarios", "tiny")).Scenario! with { Status = status };
        var plan = new ShutdownPlan(scenario.Id, scenario.ContentHash, []);
        var result = new PlanResult(
            plan, [new LevelOutcome(ObjectiveLevel.Shortage, 7, null, null)], new SolverRecord("test", "9.15", 1, 60, null, "time"));
        var run = new RunRecord(Instant.MinValue, 12.34, null, 100 << 20, 0, 2, "scheduler", []);
        var test = new TestShell(language);
        new PlanSummary(test.Shell, scenario, result, PlanVerifier.Verify(scenario, plan), run).Write("out");
        return test.Out;
    }
}
