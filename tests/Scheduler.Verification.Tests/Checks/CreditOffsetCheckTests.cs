using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class CreditOffsetCheckTests
{
    // Shandong 2025: 20 days in the July block, credit of at most 5 days, applied for by 5 July.
    private static ScenarioBuilder July(int halfDays)
    {
        var builder = new ScenarioBuilder("2025-07-01..2025-07-31").Line("L1").Window("block", "2025-07-06..2025-07-25").BaseDays("base", "block", 20);
        return builder.Rule(new CreditOffset(
            "credit",
            ScenarioBuilder.Source,
            LineSelector.All,
            builder.WindowOf("block"),
            5,
            new LocalDate(2025, 7, 5),
            [new("L1", halfDays, new LocalDate(2025, 7, 5), "application")]));
    }

    [Theory]
    [InlineData(23, 15)]
    [InlineData(7, 17)]
    [InlineData(1, 20)]
    public void CreditOffset_UpToFiveWholeDays_LowersTheDuty(int halfDays, int due) =>
        Assert.Equal(due, July(halfDays).Verify().Figures("L1").Due.DueDays);

    [Fact]
    public void CreditOffset_OneDayShort_NamesTheCredit() => Assert.Equal(
        ["L1: 14 stop days in 2025-07-06…2025-07-25, at least 15 due with -5 days by this rule for block; 1 days too few"],
        July(23).Verify(("L1", "2025-07-12..2025-07-25")).On("credit").Breaches());

    [Fact]
    public void CreditOffset_AllDaysAtTheEndOfTheBlock_IsKept() => Assert.True(July(23).Verify(("L1", "2025-07-11..2025-07-25")).On("credit").Kept);
}
