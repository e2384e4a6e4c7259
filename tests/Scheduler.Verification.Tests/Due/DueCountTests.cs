using System.Collections.Immutable;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Due;

public class DueCountTests
{
    private static readonly ImmutableArray<CapacityClass> Classes = [new("small", 0), new("big", 4000)];

    private static ScenarioBuilder Winter(SpecialClass specialClass = SpecialClass.None, int tonnesPerDay = 4000) =>
        new ScenarioBuilder("2027-01-01..2027-01-30").City("c1", cityClass: "key").Outlook("c1", 412)
            .Line("L1", tonnesPerDay: tonnesPerDay, grade: PerformanceGrade.A, specialClass: specialClass)
            .Window("winter", "2027-01-01..2027-01-20");

    private static ScenarioBuilder Full(SpecialClass specialClass = SpecialClass.None, int tonnesPerDay = 4000) =>
        Winter(specialClass, tonnesPerDay).BaseDays("base", "winter", 10)
            .GradeTable("table", "winter", Classes, new(PerformanceGrade.A, "big", "key", -3), new(PerformanceGrade.A, "small", null, -1))
            .OutlookAddOn("haze", "winter", (350, 2), (400, 4));

    private static Entitlement DueOf(ScenarioBuilder builder) => builder.Verify().Figures("L1").Due;

    private static (string, int)[] Items(WindowDue window) => [.. window.Items.Select(item => (item.RuleId, item.Days))];

    [Fact]
    public void Due_AllAdjustments_AreSummedWithReasons()
    {
        var due = DueOf(Full());
        var window = Assert.Single(due.Windows);
        Assert.Equal([("base", 10), ("table", -3), ("haze", 4)], Items(window));
        Assert.Equal(
            [
                "base of winter: 10 days",
                "grade A, capacity class big, city class key: -3 days",
                "mean outlook of c1 in winter is 41.2 µg/m³: 4 days more",
            ],
            window.Items.Select(item => item.Reason.En));
        Assert.Equal("winter基准10天", window.Items[0].Reason.Zh);
        Assert.Equal((11, 11, false), (window.Days, due.DueDays, due.OneBlock));
    }

    [Fact]
    public void Due_CapacityClass_BeginsAtItsLimit() =>
        Assert.Equal(13, DueOf(Full(tonnesPerDay: 3999)).DueDays);

    [Fact]
    public void Due_Share_IsAnItemWithTheDifference()
    {
        // 40 % of 11 = 4.4 → 5
        var due = DueOf(Full(SpecialClass.SpecialCement).Treatment("share", SpecialClass.SpecialCement, TreatmentKind.Share, 40));
        var last = due.Windows[0].Items[^1];
        Assert.Equal(("share", -6, "special cement owes 40 % (rounded up): -6 days"), (last.RuleId, last.Days, last.Reason.En));
        Assert.Equal(5, due.DueDays);
    }

    [Fact]
    public void Due_Exempt_IsAnItemThatLeavesNothing()
    {
        var due = DueOf(Full(SpecialClass.CoProcessing).Treatment("free", SpecialClass.CoProcessing, TreatmentKind.Exempt));
        var last = due.Windows[0].Items[^1];
        Assert.Equal(("free", -11, "co-processing is exempt: -11 days"), (last.RuleId, last.Days, last.Reason.En));
        Assert.Equal(0, due.DueDays);
    }

    [Fact]
    public void Due_OneBlock_KeepsTheDays()
    {
        var due = DueOf(Full(SpecialClass.CarbideSlag).Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock));
        Assert.Equal((11, true, 3), (due.DueDays, due.OneBlock, due.Windows[0].Items.Length));
    }

    [Fact]
    public void Due_BelowZero_IsFlooredBeforeTheTreatment()
    {
        var due = DueOf(Winter(SpecialClass.SpecialCement).BaseDays("base", "winter", 2)
            .GradeTable("table", "winter", [], new GradeTableRow(PerformanceGrade.A, null, null, -5))
            .Treatment("share", SpecialClass.SpecialCement, TreatmentKind.Share, 40));
        Assert.Equal([("base", 2), ("table", -5), ("base", 3), ("share", 0)], Items(due.Windows[0]));
        Assert.Equal("never below 0: 3 days", due.Windows[0].Items[2].Reason.En);
        Assert.Equal(0, due.DueDays);
    }

    [Fact]
    public void Due_ExactlyZero_NeedsNoFloor() =>
        Assert.Equal([("base", 5), ("table", -5)], Items(DueOf(Winter().BaseDays("base", "winter", 5)
            .GradeTable("table", "winter", [], new GradeTableRow(null, null, "key", -5))).Windows[0]));

    [Fact]
    public void Due_TwoWindows_AreRoundedEachAndThenSummed()
    {
        // 50 % of 5 = 3, twice; of both together it would be 5.
        var due = DueOf(Winter(SpecialClass.KeyProject).Window("rest", "2027-01-21..2027-01-30")
            .BaseDays("a", "winter", 5).BaseDays("b", "rest", 5).Treatment("half", SpecialClass.KeyProject, TreatmentKind.Share, 50));
        Assert.Equal([3, 3], due.Windows.Select(window => window.Days));
        Assert.Equal(6, due.DueDays);
    }

    [Fact]
    public void Due_AdjustmentsOfAnotherWindow_AreLeftOut()
    {
        var due = DueOf(Winter().BaseDays("base", "horizon", 5)
            .GradeTable("table", "winter", [], new GradeTableRow(null, null, null, -5)).OutlookAddOn("haze", "winter", (0, 7)));
        Assert.Equal([("base", 5)], Items(due.Windows[0]));
    }

    [Fact]
    public void Due_OutlookBelowEveryStep_IsAnItemOfZero() =>
        Assert.Equal([("base", 5), ("haze", 0)], Items(DueOf(Winter().BaseDays("base", "winter", 5).OutlookAddOn("haze", "winter", (413, 7))).Windows[0]));

    [Theory]
    [InlineData(350, 351, 1)] // mean 350.5, half up
    [InlineData(350, 350, 0)]
    public void Due_MeanOutlook_IsRoundedHalfUp(int first, int second, int days)
    {
        var due = DueOf(new ScenarioBuilder("2027-01-01..2027-01-02").Line("L1").Outlook("c1", [first, second])
            .BaseDays("base", "horizon", 0).OutlookAddOn("haze", "horizon", (351, 1)));
        Assert.Equal(days, due.DueDays);
    }

    [Fact]
    public void Due_TwoPartWinter_TakesTheMeanOverItsOwnDays()
    {
        var due = DueOf(new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").Outlook("c1", [600, 0, 0, 0, 400])
            .Window("winter", "2027-01-01", "2027-01-05").BaseDays("base", "winter", 0).OutlookAddOn("haze", "winter", (500, 1)));
        Assert.Equal(1, due.DueDays);
        Assert.Contains("50.0", due.Windows[0].Items[1].Reason.En);
    }

    [Fact]
    public void Due_NoBase_IsEmpty()
    {
        var due = DueOf(Winter().OutlookAddOn("haze", "winter", (0, 7)));
        Assert.Equal((0, true), (due.DueDays, due.Windows.IsEmpty));
    }

    [Fact]
    public void Due_TwoBasesForOneWindow_Throw()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => DueOf(Winter().BaseDays("a", "winter", 5).BaseDays("b", "winter", 6)));
        Assert.Equal("Rules a and b both bind line L1 on one day; at most one base:winter is allowed.", fault.Message);
    }

    [Fact]
    public void Due_TwoFittingRows_Throw() =>
        Assert.Throws<InvalidOperationException>(() => DueOf(Winter().BaseDays("base", "winter", 5)
            .GradeTable("table", "winter", [], new(null, null, "key", 1), new(PerformanceGrade.A, null, null, 2))));

    [Fact]
    public void Due_TwoTreatments_Throw() =>
        Assert.Throws<InvalidOperationException>(() => DueOf(Winter(SpecialClass.KeyProject).BaseDays("base", "winter", 5)
            .Treatment("a", SpecialClass.KeyProject, TreatmentKind.Exempt).Treatment("b", SpecialClass.KeyProject, TreatmentKind.OneBlock)));

    [Fact]
    public void Due_DaysBeyondTheType_Throw() =>
        Assert.Throws<OverflowException>(() => DueOf(Winter().BaseDays("a", "winter", int.MaxValue).BaseDays("b", "horizon", 1)));
}
