using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class GradeTableCheckTests
{
    private static ScenarioBuilder Graded(PerformanceGrade grade, SpecialClass specialClass = SpecialClass.None) =>
        new ScenarioBuilder("2027-01-01..2027-01-30")
            .Line("L1", grade: grade, specialClass: specialClass).Window("winter", "2027-01-01..2027-01-20").BaseDays("base", "winter", 10)
            .GradeTable("table", "winter", [], new(PerformanceGrade.A, null, null, -4), new(PerformanceGrade.D, null, null, 5));

    [Fact]
    public void GradeTable_ReducedDays_AreEnough()
    {
        var verdict = Graded(PerformanceGrade.A).Verify(("L1", "2027-01-01..2027-01-06"));
        Assert.True(verdict.Accepted);
        Assert.Equal(
            "L1: 6 stop days in 2027-01-01…2027-01-20, at least 6 due with -4 days by this rule for winter; room of 0 days",
            verdict.On("table").Tightest!.En);
    }

    [Fact]
    public void GradeTable_OneDayShort_NamesTheAdjustment()
    {
        var verdict = Graded(PerformanceGrade.D).Verify(("L1", "2027-01-01..2027-01-14"));
        Assert.Equal(
            ["L1: 14 stop days in 2027-01-01…2027-01-20, at least 15 due with 5 days by this rule for winter; 1 days too few"],
            verdict.On("table").Breaches());
        Assert.False(verdict.On("base").Kept);
    }

    [Fact]
    public void GradeTable_LineFitsNoRow_ComparesNothing() =>
        Assert.Equal(0, Graded(PerformanceGrade.C).Verify(("L1", "2027-01-01..2027-01-10")).On("table").Checked);

    [Fact]
    public void GradeTable_NothingLeftDue_ComparesNothing() =>
        Assert.Equal(0, new ScenarioBuilder("2027-01-01..2027-01-30").Line("L1").Window("winter", "2027-01-01..2027-01-20").BaseDays("base", "winter", 10)
            .GradeTable("free", "winter", [], new GradeTableRow(null, null, null, -10))
            .Verify().On("free").Checked);

    [Fact]
    public void GradeTable_TwoTablesOfOneWindow_AreRefused() =>
        Assert.Throws<InvalidOperationException>(() => Graded(PerformanceGrade.A)
            .GradeTable("second", "winter", [], new GradeTableRow(null, null, null, 3)).Verify());

    [Fact]
    public void GradeTable_GradeChangesInTheWindow_EachRowCountsForItsDays()
    {
        // Grade A (−4) on 15 of 20 days: −3; grade D (+5) on 5 of 20 days: 1.25, rounded up to 2.
        var due = Graded(PerformanceGrade.A).Grade("L1", PerformanceGrade.D, from: "2027-01-16").Verify().Figures("L1").Due;
        Assert.Equal([10, -3, 2], due.Windows[0].Items.Select(item => item.Days));
        Assert.Equal(9, due.DueDays);
        Assert.Contains("2027-01-16…2027-01-20", due.Windows[0].Items[2].Reason.En);
    }

    [Fact]
    public void GradeTable_StopCarriedIn_CountsFromTheFirstDay()
    {
        var builder = Graded(PerformanceGrade.A).History("L1", LineState.Stopped, "2026-12-01");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-06")).On("table").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-05")).On("table").Kept);
    }

    [Fact]
    public void GradeTable_DaysAfterTheWindow_DoNotCount()
    {
        var builder = Graded(PerformanceGrade.A);
        Assert.True(builder.Verify(("L1", "2027-01-15..2027-01-30")).On("table").Kept);
        Assert.False(builder.Verify(("L1", "2027-01-16..2027-01-30")).On("table").Kept);
    }

    [Fact]
    public void GradeTable_OneBlockLine_IsComparedInTheHorizon()
    {
        var builder = Graded(PerformanceGrade.D, SpecialClass.SpecialCement)
            .Treatment("block", SpecialClass.SpecialCement, TreatmentKind.OneBlock);
        Assert.True(builder.Verify(("L1", "2027-01-16..2027-01-30")).Accepted);
        Assert.Equal(
            ["L1: 14 stop days in 2027-01-01…2027-01-30, at least 15 due with 5 days by this rule for winter; 1 days too few"],
            builder.Verify(("L1", "2027-01-17..2027-01-30")).On("table").Breaches());
    }

    [Fact]
    public void GradeTable_OrderToRun_LeavesTheDueDaysAsTheyAre() =>
        Assert.False(Graded(PerformanceGrade.D).Order("run", "L1", "2027-01-01..2027-01-06", LineState.Running)
            .Verify(("L1", "2027-01-07..2027-01-20")).On("table").Kept);
}
