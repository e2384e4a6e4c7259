using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ClawbackCompilerTests
{
    private static readonly string[] Months = ["2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02"];

    /// <summary>Hunan's 20 days at 3 a month; compliance from August on, one for each month.</summary>
    private static ScenarioBuilder Complied(int strikes, params string?[] compliance)
    {
        var builder = HunanTable.Line().Facts("yes", "110", "no", "no").Clawback("back", "horizon", "table", "ultra-low", 98, 3, strikes);
        foreach (var (month, value) in Months.Zip(compliance))
        {
            if (value is not null) builder.Stated("L1", "compliance", value, $"{month}-01..{month}-28");
        }

        return builder;
    }

    [Fact]
    public void Entitle_GoodMonths_BringNothingBack()
    {
        var builder = Complied(2, "98", "98", "99.5", "100", "98", "98", "98");
        Assert.Equal(90, builder.Due("L1").DueDays);
        Assert.Empty(builder.Items("L1", "back"));
    }

    [Fact]
    public void Entitle_OneBadMonth_BringsThreeDaysBackForTheNext()
    {
        var builder = Complied(2, "98", "97.999", "98", "98", "98", "98", "98");
        Assert.Equal(93, builder.Due("L1").DueDays);
        Assert.Equal(["3: compliance of 2024-09 was 97.999 %, below 98 %: 3 days of the reduction are due again for 2024-10"], builder.Items("L1", "back"));
    }

    [Fact]
    public void Entitle_MonthBeforeTheHorizon_CountsForTheFirst() =>
        Assert.Equal(93, Complied(2, "90", "98", "98", "98", "98", "98", "98").Due("L1").DueDays);

    [Fact]
    public void Entitle_BadMonthsApart_AreGivenBackBetween() =>
        Assert.Equal(96, Complied(2, "98", "90", "98", "90", "98", "98", "98").Due("L1").DueDays);

    [Fact]
    public void Entitle_TwoBadMonthsRunning_LoseTheRight()
    {
        var builder = Complied(2, "98", "90", "91", "98", "98", "98", "98");
        Assert.Equal(110, builder.Due("L1").DueDays);
        Assert.Equal(
            [
                "3: compliance of 2024-09 was 90 %, below 98 %: 3 days of the reduction are due again for 2024-10",
                "17: compliance of 2024-10 was 91 %, below 98 % in 2 months running: the right is lost, the remaining 17 days are due again from 2024-11 on",
            ],
            builder.Items("L1", "back"));
    }

    [Fact]
    public void Entitle_SevenBadMonths_BringBackTheWholeReductionAndNoMore()
    {
        var builder = Complied(24, "90", "90", "90", "90", "90", "90", "90");
        Assert.Equal(110, builder.Due("L1").DueDays);
        Assert.Equal([3, 3, 3, 3, 3, 3, 2], builder.Due("L1").Windows.Single().Items.Where(item => item.RuleId == "back").Select(item => item.Days));
    }

    [Fact]
    public void Entitle_UnknownMonths_BringNothingBackAndSaySo()
    {
        var builder = Complied(2, "98", "90", null, "90", "98", "98", null);
        Assert.Equal(96, builder.Due("L1").DueDays);
        Assert.Equal("0: compliance of 2024-10, 2025-02 unknown: nothing comes back for it, 0 days", builder.Items("L1", "back")[^1]);
    }

    [Fact]
    public void Entitle_NoReduction_NothingToBringBack() => Assert.Empty(
        HunanTable.Line().Facts("no", "110", "no", "no").Clawback("back", "horizon", "table", "ultra-low", 98, 3, 2)
            .Stated("L1", "compliance", "90", "2024-09-01..2024-09-30").Items("L1", "back"));

    [Fact]
    public void Entitle_AllRowsAtStake_BringsBackWhatTheyTakeTogether() => Assert.Equal(110, HunanTable.Line().Facts("yes", "90", "yes", "no")
        .Clawback("back", "horizon", "table", null, 98, 3, 1).Stated("L1", "compliance", "90", "2024-09-01..2024-09-30").Due("L1").DueDays);

    [Fact]
    public void Entitle_PeriodOfTheWinter_LooksAtItsMonthsOnly() => Assert.Equal(93, HunanTable.Line().Facts("yes", "110", "no", "no")
        .Window("winter", "2024-12-01..2025-01-31").Clawback("back", "winter", "table", "ultra-low", 98, 3, 9)
        .Stated("L1", "compliance", "90", "2024-09-01..2024-11-30").Stated("L1", "compliance", "99", "2024-12-01..2025-03-31").Due("L1").DueDays);
}
