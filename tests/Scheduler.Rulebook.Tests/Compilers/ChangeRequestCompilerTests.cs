using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ChangeRequestCompilerTests
{
    private static string[] Counts(ScenarioBuilder builder, string requestedOn, int lead, int floor = 0) => builder
        .Line("L1", specialClass: SpecialClass.SpecialCement).Filed("L1", "2027-01-01..2027-01-02").Filed("L1", "2027-01-06..2027-01-10")
        .Rule(new ChangeRequest("change", ScenarioBuilder.Source, LineSelector.All, Spans.Date(requestedOn), lead, floor)).Compile().Counts("L1");

    [Fact]
    public void Compile_RequestInTheHorizon_FreezesTheDaysBeforeItsLead() => Assert.Equal(
        ["0-1+5: 3..3 change", "2-4: 0..0 change"], Counts(Compiling.TenDays(), "2027-01-04", 3));

    [Fact]
    public void Compile_LeadBeyondTheHorizon_FreezesAll() => Assert.Equal(
        ["0-1+5-9: 7..7 change", "2-4: 0..0 change"], Counts(Compiling.TenDays(), "2026-12-01", 300));

    [Fact]
    public void Compile_LeadEndingOnTheEve_FreezesNothing() => Assert.Empty(Counts(Compiling.TenDays(), "2026-12-30", 2));

    [Fact]
    public void Compile_LeadEndingOnTheFirstDay_FreezesIt() => Assert.Equal(["0: 1..1 change"], Counts(Compiling.TenDays(), "2026-12-30", 3));

    [Fact]
    public void Compile_Floor_IsScaledAndNotCutToTheDueDays() => Assert.Equal(
        ["0-9: 3..10 change"],
        Counts(Compiling.TenDays().Treatment("half", SpecialClass.SpecialCement, TreatmentKind.Share, 50), "2026-12-01", 0, 5));
}
