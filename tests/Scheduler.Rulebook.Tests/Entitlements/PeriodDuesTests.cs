using Scheduler.Domain.Counting;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Entitlements;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Entitlements;

public sealed class PeriodDuesTests
{
    private static ScenarioBuilder TwoMonths() => new ScenarioBuilder("2027-01-01..2027-02-28").Line("L1").Line("L2", grade: PerformanceGrade.A)
        .Window("jan", "2027-01-01..2027-01-31").Window("first", "2027-01-01..2027-02-14").Window("rest", "2027-02-15..2027-02-28");

    [Fact]
    public void Period_WithABaseInItsWindow_HasTheDaysOfTheBase() => Assert.Equal(
        "L1 first 12, L2 first 9",
        Dues(TwoMonths().BaseDays("base", "first", 12)
            .GradeTable("grades", "first", [], new GradeTableRow(PerformanceGrade.A, null, null, -3)).PeriodDays("least", "first", 2)));

    [Fact]
    public void Period_WithoutABase_HasTheLargestMinimum() => Assert.Equal(
        "L1 first 7, L2 first 7",
        Dues(TwoMonths().BaseDays("base", "horizon", 20).PeriodDays("six", "first", 6).PeriodDays("seven", "first", 7).PeriodDays("other", "jan", 3)
            .PeriodPercent("rest", "jan", 1), months: false));

    [Fact]
    public void Period_OfAnotherNameWithTheSameDays_HasTheSameDue() => Assert.Equal(
        "L1 first 12, L2 first 12",
        Dues(TwoMonths().Window("twin", "2027-01-01..2027-02-14").BaseDays("base", "twin", 12)));

    [Fact]
    public void Month_OfAPeriod_HasTheDaysThatRulesNameForIt() => Assert.Equal(
        "L1 first 12, L2 first 12, L1 first 2027-01 5, L2 first 2027-01 5",
        Dues(TwoMonths().BaseDays("base", "first", 12).PeriodDays("january", "jan", 5)));

    [Fact]
    public void Period_WithoutAnyRule_IsMissing() => Assert.Equal("", Dues(TwoMonths().BaseDays("base", "jan", 5), months: false));

    [Fact]
    public void Line_ThatDoesNotOperate_HasNoDue() => Assert.Equal(
        "L1 first 12, L2 first 12",
        Dues(TwoMonths().Line("L3", status: LineStatus.Idle).BaseDays("base", "first", 12)));

    private static string Dues(ScenarioBuilder builder, bool months = true)
    {
        var scenario = builder.Build();
        var terms = new LedgerTerms(
            ScenarioBuilder.Source,
            CountMode.InclusiveDates,
            [.. scenario.Windows.Where(window => window.Id is "first" or "rest")],
            LedgerSettlement.Month,
            true,
            LedgerCarry.Never,
            null,
            null,
            null,
            100,
            [],
            []);
        var dues = PeriodDues.Of(scenario, terms);
        var said = dues.PeriodDays.OrderBy(due => due.Key).Select(due => $"{due.Key.LineId} {due.Key.PeriodId} {due.Value}");
        if (months) said = said.Concat(dues.MonthDays.OrderBy(due => due.Key).Select(due => $"{due.Key.LineId} {due.Key.PeriodId} {due.Key.Month:uuuu-MM} {due.Value}"));
        return string.Join(", ", said);
    }
}
