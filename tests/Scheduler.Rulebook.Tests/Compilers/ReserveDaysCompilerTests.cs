using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ReserveDaysCompilerTests
{
    private static ScenarioBuilder Reserving(int cap, params int[] called)
    {
        var builder = Compiling.TenDays().Line("L1").Line("L2", grade: PerformanceGrade.A)
            .Window("w", "2027-01-01..2027-01-08").Window("late", "2027-01-05..2027-01-08").BaseDays("base", "late", 2);
        return builder.Rule(new ReserveDays(
            "reserve",
            ScenarioBuilder.Source,
            LineSelector.All with { Not = LineSelector.All with { Grades = [PerformanceGrade.A] } },
            builder.WindowOf("w"),
            cap,
            0,
            [.. called.Select(days => new CalledReserve(builder.WindowOf("late"), days, new LocalDate(2026, 12, 20), "〔2026〕9号"))]));
    }

    [Fact]
    public void Compile_NothingCalled_KeepsRoomForAll() => Assert.Equal(
        ["0-9: 2..10 base", "4-7: 2..4 base", "0-7: 0..5 reserve"], Reserving(3).Compile().Counts("L1"));

    [Fact]
    public void Compile_SomeCalled_OwesTheseAndKeepsRoomForTheRest() => Assert.Equal(
        ["0-9: 3..10 base", "4-7: 3..4 base", "0-7: 0..6 reserve"], Reserving(3, 1).Compile().Counts("L1"));

    [Fact]
    public void Compile_AllCalled_OwesThemAll() => Assert.Equal(
        ["0-9: 4..10 base", "4-7: 4..4 base"], Reserving(2, 1, 1).Compile().Counts("L1"));

    [Fact]
    public void Compile_ExemptLine_OwesItsBaseOnly() => Assert.Equal(
        ["0-9: 2..10 base", "4-7: 2..4 base"], Reserving(3, 1).Compile().Counts("L2"));

    [Fact]
    public void Entitle_CallWithoutAnotherBase_IsABaseWithItsReason()
    {
        var builder = Compiling.TenDays().Line("L1").Window("w", "2027-01-01..2027-01-04");
        builder.Rule(new ReserveDays(
            "reserve", ScenarioBuilder.Source, LineSelector.All, builder.WindowOf("w"), 3, 0, [new(builder.WindowOf("w"), 3, new LocalDate(2026, 12, 20), "No. 9")]));
        var due = Assert.Single(Assert.Single(ScenarioCompiler.Entitle(builder.Build())).Windows);
        Assert.Equal("3 days called for w (No. 9, announced on 2026-12-20)", Assert.Single(due.Items).Reason.En);
    }
}
