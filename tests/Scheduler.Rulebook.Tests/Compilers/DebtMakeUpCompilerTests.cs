using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class DebtMakeUpCompilerTests
{
    [Theory]
    [InlineData(3, 100, 2)]
    [InlineData(4, 100, 2)]
    [InlineData(5, 200, 5)]
    public void Compile_HalfDays_AreRoundedUpToWholeDays(int halfDays, int factor, int days) =>
        Assert.Equal([$"0-9: {days}..10 debt", $"8-9: {Math.Min(days, 9)}..2 debt"], Debt(halfDays, factor).Compile().Counts("L1"));

    [Fact]
    public void Compile_BesideABaseThatHoldsItsWindow_AddsUp() => Assert.Equal(
        ["0-9: 4..10 debt+base", "8-9: 1..2 debt", "6-9: 4..4 debt+base"],
        Debt(2, 100).Window("late", "2027-01-07..2027-01-10").BaseDays("base", "late", 3).Compile().Counts("L1"));

    [Fact]
    public void Compile_BesideABaseThatOverlaps_NoDayPaysTwice() => Assert.Equal(
        ["0-9: 3..10 debt+base", "8-9: 1..2 debt", "7-9: 3..3 debt+base", "7-8: 2..2 base"],
        Debt(2, 100).Window("late", "2027-01-08..2027-01-09").BaseDays("base", "late", 2).Compile().Counts("L1"));

    [Fact]
    public void Compile_LineWithoutADebt_OwesNothing() => Assert.Empty(Debt(2, 100).Line("L2").Compile().Counts("L2"));

    private static ScenarioBuilder Debt(int halfDays, int factor)
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-09..2027-01-10");
        return builder.Rule(new DebtMakeUp(
            "debt",
            ScenarioBuilder.Source,
            LineSelector.All with { Lines = ["L1"] },
            builder.WindowOf("w"),
            ImmutableSortedDictionary<string, int>.Empty.Add("L1", halfDays),
            factor));
    }
}
