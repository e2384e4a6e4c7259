using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class FleetTotalCompilerTests
{
    private static ScenarioBuilder Three() => Compiling.TenDays().Window("w", "2027-01-01..2027-01-05", "2027-01-09..2027-01-10")
        .Line("L1", tonnesPerDay: 1000).Line("L2", tonnesPerDay: 2000).Line("L3", tonnesPerDay: 3500).Line("idle", status: LineStatus.Idle);

    private static int[] Due(ScenarioBuilder builder) => [.. ScenarioCompiler.Entitle(builder.Build()).Select(due => due.DueDays)];

    [Fact]
    public void Entitle_EqualSplit_GivesTheDaysLeftOverToTheFirstLines() =>
        Assert.Equal([4, 4, 3], Due(Three().Fleet("fleet", "w", 11)));

    [Fact]
    public void Entitle_ByCapacity_GivesTheDaysLeftOverToTheLargestRemainders() =>
        Assert.Equal([2, 3, 6], Due(Three().Fleet("fleet", "w", 11, split: FleetSplit.Capacity)));

    [Fact]
    public void Entitle_Average_IsTheAverageOfEveryOperatingLine() =>
        Assert.Equal([3, 3, 3], Due(Three().Fleet("fleet", "w", null, averageDays: 3)));

    [Fact]
    public void Entitle_Spread_LowersThePartAndNotBelowZero() =>
        Assert.Equal([0, 0, 3], Due(Three().Fleet("fleet", "w", 11, split: FleetSplit.Capacity, spreadDays: 3)));

    [Fact]
    public void Compile_Total_IsOneSumOverTheWindowAndALimitOfEachLine()
    {
        var problem = Three().Fleet("fleet", "w", 11, spreadDays: 1).Compile();
        Assert.Equal(["1·L1[0-4] + 1·L1[8-9] + 1·L2[0-4] + 1·L2[8-9] + 1·L3[0-4] + 1·L3[8-9] in 11..∞"], problem.Sums());
        Assert.Equal(["0-4+8-9: 3..5 fleet", "0-9: 3..10 fleet"], problem.Counts("L1").Order());
        Assert.Equal(["0-4+8-9: 2..4 fleet", "0-9: 2..10 fleet"], problem.Counts("L3").Order());
    }

    [Fact]
    public void Compile_SomeLines_SplitsAmongThem() => Assert.Equal(
        ["1·L2[0-4] + 1·L2[8-9] in 4..∞"],
        Three().Fleet("fleet", "w", 4, appliesTo: LineSelector.All with { Lines = ["L2"] }).Compile().Sums());

    [Fact]
    public void Compile_NoDays_IsNoSum() => Assert.Empty(Three().Fleet("fleet", "w", 0).Compile().Sums());

    [Fact]
    public void AddCountedSum_DaysThatPayNoDue_AreLeftOut()
    {
        var scenario = Three().Fleet("fleet", "w", 4, appliesTo: LineSelector.All with { Lines = ["L2"] }).Build();
        var draft = new Rulebook.Compilers.ProblemDraft(scenario, ScenarioCompiler.Entitle(scenario));
        draft.DoNotCount(1, Spans.Days("2027-01-03", "2027-01-10"));
        Rulebook.Compilers.RuleCompilers.For(scenario.Rules[0]).Compile(scenario.Rules[0], draft);
        Assert.Equal(["1·L2[0-1] + 1·L2[3-4] + 1·L2[8] in 4..∞"], draft.Finish().Sums());
    }
}
