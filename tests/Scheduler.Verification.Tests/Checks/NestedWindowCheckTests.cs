using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class NestedWindowCheckTests
{
    private static ScenarioBuilder Nested(ScenarioBuilder builder, string parent, string child, int due, int days)
    {
        builder.Line("L1", specialClass: SpecialClass.KeyProject).Window("parent", parent).Window("child", child).BaseDays("base", "parent", due);
        return builder.Rule(new NestedWindow(
            "nested", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("parent"), builder.WindowOf("child"), days));
    }

    private static ScenarioBuilder Quarter() => Nested(
        new ScenarioBuilder("2024-01-01..2024-03-31"), "2024-01-01..2024-03-31", "2024-02-01..2024-02-29", 40, 20);

    /// <summary>Jiangsu 2024: 40 days from January to March, of these 20 in February.</summary>
    [Theory]
    [InlineData("2024-01-12..2024-02-20", true)]
    [InlineData("2024-01-11..2024-02-19", false)]
    [InlineData("2024-02-10..2024-03-20", true)]
    public void NestedWindow_Jiangsu2024_TwentyOfFortyInFebruary(string stop, bool accepted) =>
        Assert.Equal(accepted, Quarter().Verify(("L1", stop)).Accepted);

    [Fact]
    public void NestedWindow_OneDayShort_NamesTheChild() => Assert.Equal(
        ["L1: 19 stop days in child (2024-02-01…2024-02-29), at least 20 due; 1 days too few"],
        Quarter().Verify(("L1", "2024-01-11..2024-02-19")).On("nested").Breaches());

    /// <summary>Sichuan, November 2024: at least 5 days before the 15th; here the horizon ends with the month.</summary>
    [Theory]
    [InlineData("2024-11-10..2024-11-19", true)]
    [InlineData("2024-11-11..2024-11-20", false)]
    public void NestedWindow_SichuanNovember2024_FiveBeforeTheFifteenth(string stop, bool kept) => Assert.Equal(kept, Nested(
        new ScenarioBuilder("2024-11-01..2024-11-30"), "2024-11-01..2024-11-30", "2024-11-01..2024-11-14", 10, 5).Verify(("L1", stop)).On("nested").Kept);

    [Fact]
    public void NestedWindow_StopCarriedIn_CountsFromTheFirstDay()
    {
        var builder = Nested(new ScenarioBuilder("2027-01-01..2027-01-20"), "2027-01-01..2027-01-20", "2027-01-01..2027-01-05", 5, 3)
            .History("L1", LineState.Stopped, "2026-12-20");
        Assert.True(builder.Verify(("L1", "2027-01-01..2027-01-05")).Accepted);
        Assert.False(builder.Verify(("L1", "2027-01-01..2027-01-02"), ("L1", "2027-01-18..2027-01-20")).On("nested").Kept);
    }

    [Fact]
    public void NestedWindow_OneBlockLine_IsNotBound() => Assert.True(
        Quarter().Treatment("block", SpecialClass.KeyProject, TreatmentKind.OneBlock).Verify(("L1", "2024-02-21..2024-03-31")).Accepted);
}
