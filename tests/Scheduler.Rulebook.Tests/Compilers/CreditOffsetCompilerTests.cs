using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class CreditOffsetCompilerTests
{
    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 7)]
    [InlineData(11, 3)]
    [InlineData(40, 3)]
    public void Compile_Credit_TakesWholeDaysUpToTheCap(int halfDays, int due) =>
        Assert.Equal([$"0-9: {due}..10 base"], Credit(halfDays, baseDays: 8).Compile().Counts("L1"));

    [Fact]
    public void Compile_CreditAboveTheDueDays_LeavesNone() => Assert.Empty(Credit(10, baseDays: 4).Compile().Counts("L1"));

    private static ScenarioBuilder Credit(int halfDays, int baseDays)
    {
        var builder = Compiling.TenDays().Line("L1").BaseDays("base", "horizon", baseDays);
        return builder.Rule(new CreditOffset(
            "credit",
            ScenarioBuilder.Source,
            LineSelector.All with { Lines = ["L1"] },
            builder.WindowOf("horizon"),
            5,
            new LocalDate(2027, 1, 1),
            [new("L1", halfDays, new LocalDate(2026, 12, 30), "application")]));
    }
}
