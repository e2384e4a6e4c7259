using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class RotationGroupsCheckTests
{
    private static ScenarioBuilder Turns() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("first", "2027-01-01..2027-01-05").Window("last", "2027-01-26..2027-01-30")
        .Line("L1", city: "c1").Line("L2", city: "c2", specialClass: SpecialClass.KeyProject).Line("L3", city: "c3")
        .Rotation("turns", ("c1", "first"), ("c2", "last"));

    [Fact]
    public void RotationGroups_EachInItsWindow_IsKept() =>
        Assert.True(Turns().Verify(("L1", "2027-01-01..2027-01-05"), ("L2", "2027-01-26..2027-01-30")).On("turns").Kept);

    [Fact]
    public void RotationGroups_WindowOfTheOtherGroup_IsABreach() => Assert.Contains(
        "L1: group c1 stops in first, stopped on 4 of 5 days (running: 2027-01-05…2027-01-05); 1 days too few",
        Turns().Verify(("L1", "2027-01-01..2027-01-04"), ("L2", "2027-01-26..2027-01-30")).On("turns").Breaches());

    [Fact]
    public void RotationGroups_StopBegunBefore_CountsFromTheFirstDay() => Assert.True(
        Turns().History("L1", LineState.Stopped, "2026-12-20").Verify(("L1", "2027-01-01..2027-01-05"), ("L2", "2027-01-25..2027-01-30")).On("turns").Kept);

    [Fact]
    public void RotationGroups_ExemptLine_MayRun() => Assert.True(
        Turns().Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt).Verify(("L1", "2027-01-01..2027-01-05")).On("turns").Kept);
}
