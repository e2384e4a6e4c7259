using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Testing;
using Scheduler.Verification.Changes;

namespace Scheduler.Verification.Tests.Changes;

/// <summary>Why a line has other stops than in the plan in force is told by what would be if it alone had kept them.</summary>
public sealed class ChangeReasonsTests
{
    private const string Early = "2027-01-03..2027-01-06";
    private const string Late = "2027-01-13..2027-01-16";

    // The second half of the days is twice as dirty as the first.
    private static ScenarioBuilder Two => new ScenarioBuilder("2027-01-01..2027-01-20").Line("L1").Line("L2")
        .Outlook("c1", [.. Enumerable.Range(0, 20).Select(day => day < 10 ? 300 : 600)]);

    [Fact]
    public void Of_LineThatWouldBreakARule_NamesItWithItsNumbers()
    {
        var scenario = Two.BaseDays("base", "horizon", 4).ExtraDays("extra", 2).Build();

        var changes = Changes(scenario, [("L1", "2027-01-13..2027-01-15"), ("L2", Late)], [("L1", Late), ("L2", Late)]);

        var change = Assert.Single(changes.Lines);
        Assert.Equal(ChangeReason.Rules, change.Reason);
        Assert.NotEmpty(change.Breaches);
        Assert.All(change.Breaches, breach =>
        {
            Assert.Equal("base", breach.RuleId);
            Assert.Contains("3 stop days", breach.Message.En, StringComparison.Ordinal);
            Assert.Contains("少1天", breach.Message.Zh, StringComparison.Ordinal);
        });
        Assert.False(changes.Standing!.Accepted);
    }

    [Fact]
    public void Of_LineThatStopsOnDirtierDays_SavesExposureAndEachLineItsOwn()
    {
        var scenario = Two.Build();
        (string, string)[] before = [("L1", Early), ("L2", Early)];

        var changes = Changes(scenario, before, [("L1", Late), ("L2", "2027-01-12..2027-01-15")]);

        Assert.All(changes.Lines, line => Assert.Equal(ChangeReason.Exposure, line.Reason));
        Assert.All(changes.Lines, line => Assert.Empty(line.Breaches));
        Assert.All(changes.Lines, line => Assert.True(line.Exposure < 0));

        // Held against the whole plans, which the changes know nothing of.
        var (old, now) = (Figures(scenario, before), Figures(scenario, [("L1", Late), ("L2", "2027-01-12..2027-01-15")]));
        Assert.Equal(now.Exposure - old.Exposure, changes.Lines.Sum(line => line.Exposure));
        Assert.Equal(old.Exposure, changes.Standing!.Figures!.Exposure);
        Assert.True(changes.Standing.Accepted);
    }

    [Fact]
    public void Of_LineThatStopsOnCleanerDaysForNobodysSake_IsForOthers()
    {
        var change = Assert.Single(Changes(Two.Build(), [("L1", Late)], [("L1", Early)]).Lines);

        Assert.Equal(ChangeReason.Others, change.Reason);
        Assert.True(change.Exposure > 0);
    }

    [Fact]
    public void Of_LineThatRunsWhereClinkerIsShort_SavesShortage()
    {
        // January needs all that two lines make when each stops for two days, and has no stock.
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-20").Market("m1").Line("L1", tonnesPerDay: 5000).Line("L2", tonnesPerDay: 5000).Demand("m1", "2027-01", 36 * 5000).Supply().Build();

        var changes = Changes(scenario, [("L1", Early), ("L2", "2027-01-10..2027-01-11")], [("L1", "2027-01-03..2027-01-04"), ("L2", "2027-01-10..2027-01-11")]);

        var change = Assert.Single(changes.Lines);
        Assert.Equal((ChangeReason.Shortage, -2 * 5000), (change.Reason, change.ShortageTonnes));
        Assert.Equal(2 * 5000, changes.Standing!.Figures!.ShortageTonnes);
    }

    [Fact]
    public void Of_VeryManyLines_IsCountedAndNotExamined()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-20");
        foreach (var line in Ids(101)) builder.Line(line);
        var scenario = builder.Build();

        var all = Changes(scenario, [.. Ids(101).Select(id => (id, Early))], [.. Ids(101).Select(id => (id, Late))]);
        var fewer = Changes(scenario, [.. Ids(101).Select(id => (id, Early))], [.. Ids(101).Select(id => (id, id == "L101" ? Early : Late))]);

        Assert.Equal(101, all.Lines.Length);
        Assert.All(all.Lines, line => Assert.Equal(ChangeReason.Unexamined, line.Reason));
        Assert.Equal(100, fewer.Lines.Length);
        Assert.All(fewer.Lines, line => Assert.NotEqual(ChangeReason.Unexamined, line.Reason));
    }

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(1, count).Select(number => $"L{number:000}");

    private static PlanChanges Changes(Scenario scenario, (string, string)[] before, (string, string)[] after) => PlanChangesCount.Of(
        scenario,
        new PlanInForce("old", ScenarioBuilder.Plan(scenario, before), [.. scenario.OperatingLines.Select(line => line.Id)]),
        ScenarioBuilder.Plan(scenario, after));

    private static Domain.Verdicts.PlanFigures Figures(Scenario scenario, (string, string)[] stops) =>
        PlanVerifier.Verify(scenario, ScenarioBuilder.Plan(scenario, stops)).Figures!;
}
