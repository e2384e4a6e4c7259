using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class MonthDaysCompilerTests
{
    // Four days of January, six of February.
    private static ScenarioBuilder Owing(int days) => new ScenarioBuilder("2027-01-28..2027-02-06")
        .Line("L1", specialClass: SpecialClass.SpecialCement).Window("w", "2027-01-30..2027-02-03", "2027-02-06").BaseDays("base", "horizon", days);

    private static MonthDays Months(ScenarioBuilder builder, string window, int days, bool exactly = false, LineSelector? lines = null) =>
        new("months", ScenarioBuilder.Source, lines ?? LineSelector.All, builder.WindowOf(window), days, exactly);

    private static string[] Counts(ScenarioBuilder builder, string window, int days, bool exactly = false, LineSelector? lines = null) =>
        builder.Rule(Months(builder, window, days, exactly, lines)).Compile().Counts("L1");

    [Fact]
    public void Compile_AtLeast_IsACountInEachMonthOfTheHorizon() => Assert.Equal(
        ["0-9: 5..10 base", "0-3: 2..4 months", "4-9: 2..6 months"], Counts(Owing(5), "horizon", 2));

    [Fact]
    public void Compile_Exactly_IsBothEnds() => Assert.Equal(
        ["0-9: 5..10 base", "0-3: 2..2 months", "4-9: 2..2 months"], Counts(Owing(5), "horizon", 2, exactly: true));

    [Fact]
    public void Compile_WindowInsideTheMonths_CountsItsDaysOnly() => Assert.Equal(
        ["0-9: 5..10 base", "2-3: 1..2 months", "4-6+9: 1..4 months"], Counts(Owing(5), "w", 1));

    [Fact]
    public void Compile_MoreThanOwed_IsCutToTheDueDays() => Assert.Equal(
        ["0-9: 2..10 base", "0-3: 2..4 months", "4-9: 2..6 months"], Counts(Owing(2), "horizon", 3));

    [Fact]
    public void Compile_Share_ScalesEachMonth() => Assert.Equal(
        ["0-9: 3..10 base", "0-3: 2..2 months", "4-9: 2..2 months"],
        Counts(Owing(5).Treatment("half", SpecialClass.SpecialCement, TreatmentKind.Share, 50), "horizon", 3, exactly: true));

    [Fact]
    public void Compile_OneBlock_IsNotBound() => Assert.Equal(
        ["0-9: 5..10 base"], Counts(Owing(5).Treatment("block", SpecialClass.SpecialCement, TreatmentKind.OneBlock), "horizon", 2, exactly: true));

    [Fact]
    public void Compile_BoundOnAPartOfAMonth_OwesThatPartAndLimitsIt() => Assert.Equal(
        ["0-9: 5..10 base", "4-9: 2..6 months", "6-9: 0..2 months"],
        Counts(
            Owing(5).Grade("L1", PerformanceGrade.A, from: "2027-02-03"), "horizon", 3, exactly: true, LineSelector.All with { Grades = [PerformanceGrade.A] }));
}
