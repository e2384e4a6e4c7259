using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class DebtMakeUpCheckTests
{
    // Xinxiang 2020: 95 days of one firm on its lines, 39 + 39 + 17.
    private static ScenarioBuilder Xinxiang()
    {
        var builder = new ScenarioBuilder("2020-07-01..2020-12-31").Line("L1").Line("L2").Line("L3").Window("until-september", "2020-07-01..2020-09-30");
        return builder.Rule(new DebtMakeUp(
            "debt",
            ScenarioBuilder.Source,
            LineSelector.All,
            builder.WindowOf("until-september"),
            ImmutableSortedDictionary<string, int>.Empty.Add("L1", 78).Add("L2", 78).Add("L3", 34),
            100));
    }

    [Fact]
    public void DebtMakeUp_AllPaidByTheLastDay_IsKept()
    {
        var verdict = Xinxiang().Verify(("L1", "2020-08-23..2020-09-30"), ("L2", "2020-07-01..2020-08-08"), ("L3", "2020-07-01..2020-07-17"));

        Assert.True(verdict.Accepted);
        Assert.Equal(95, verdict.Figures!.Lines.Sum(line => line.Due.DueDays));
    }

    [Fact]
    public void DebtMakeUp_OneDayAfterTheDeadline_IsTooLate() => Assert.Equal(
        ["L1: 38 stop days in until-september (2020-07-01…2020-09-30), at least 39 due; 1 days too few"],
        Xinxiang().Verify(("L1", "2020-08-24..2020-10-01"), ("L2", "2020-07-01..2020-08-08"), ("L3", "2020-07-01..2020-07-17")).On("debt").Breaches());

    [Fact]
    public void DebtMakeUp_InsideAnotherDuty_IsPaidBesideIt()
    {
        var builder = Xinxiang().Window("summer", "2020-07-01..2020-10-31").BaseDays("base", "summer", 5, LineSelector.All with { Lines = ["L3"] });

        Assert.False(builder.Verify(("L3", "2020-07-01..2020-07-17"), ("L3", "2020-12-01..2020-12-05")).On("base").Kept);
        Assert.True(builder.Verify(("L3", "2020-07-01..2020-07-22")).On("base").Kept);
    }
}
