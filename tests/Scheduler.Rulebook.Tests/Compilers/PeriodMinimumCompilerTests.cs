using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class PeriodMinimumCompilerTests
{
    private static ScenarioBuilder Owing(int days, TreatmentKind? treatment = null, int? percent = null)
    {
        var builder = Compiling.TenDays().Line("L1", specialClass: SpecialClass.SpecialCement).Window("w", "2027-01-07..2027-01-10")
            .BaseDays("base", "horizon", days);
        return treatment is { } kind ? builder.Treatment("treated", SpecialClass.SpecialCement, kind, percent) : builder;
    }

    [Fact]
    public void Compile_Days_AreCountedInTheWindow() => Assert.Equal(
        ["0-9: 5..10 base", "6-9: 3..4 period"], Owing(5).PeriodDays("period", "w", 3).Compile().Counts("L1"));

    [Fact]
    public void Compile_MoreDaysThanOwed_AreCutToThese() => Assert.Equal(
        ["0-9: 2..10 base", "6-9: 2..4 period"], Owing(2).PeriodDays("period", "w", 3).Compile().Counts("L1"));

    [Fact]
    public void Compile_PercentOfDue_IsRoundedUp() => Assert.Equal(
        ["0-9: 5..10 base", "6-9: 3..4 period"], Owing(5).PeriodPercent("period", "w", 41).Compile().Counts("L1"));

    [Fact]
    public void Compile_Share_ScalesTheDaysAsItScalesTheDue() => Assert.Equal(
        ["0-9: 3..10 base", "6-9: 2..4 period"], Owing(6, TreatmentKind.Share, 50).PeriodDays("period", "w", 3).Compile().Counts("L1"));

    [Fact]
    public void Compile_OneBlock_IsNotBound() => Assert.Equal(
        ["0-9: 5..10 base"], Owing(5, TreatmentKind.OneBlock).PeriodDays("period", "w", 3).PeriodPercent("part", "w", 50).Compile().Counts("L1"));

    [Fact]
    public void Compile_Exempt_OwesNothingInTheWindow() => Assert.Equal(
        ["0-9: 0..0 treated"], Owing(5, TreatmentKind.Exempt).PeriodDays("period", "w", 3).PeriodPercent("part", "w", 50).Compile().Counts("L1"));

    [Fact]
    public void Compile_TwoMinimaOfOneWindow_AreOneCountWithTheLarger() => Assert.Equal(
        ["0-9: 4..10 base", "6-9: 3..4 period+part"], Owing(4).PeriodDays("period", "w", 3).PeriodPercent("part", "w", 50).Compile().Counts("L1"));
}
