using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class SynchronousStopCheckTests
{
    private static ScenarioBuilder Three() => new ScenarioBuilder("2027-01-01..2027-01-30")
        .Window("w", "2027-01-10..2027-01-30")
        .Line("L1").Line("L2", specialClass: SpecialClass.KeyProject).Line("L3")
        .Synchronous("alike", "w");

    [Fact]
    public void SynchronousStop_AllAlikeInTheWindow_IsKept() => Assert.True(
        Three().Verify(("L1", "2027-01-25..2027-01-30"), ("L2", "2027-01-25..2027-01-30"), ("L3", "2027-01-25..2027-01-30")).On("alike").Kept);

    [Fact]
    public void SynchronousStop_BeforeTheWindow_IsFree() => Assert.True(
        Three().Verify(("L1", "2027-01-01..2027-01-12"), ("L2", "2027-01-08..2027-01-12"), ("L3", "2027-01-10..2027-01-12")).On("alike").Kept);

    [Fact]
    public void SynchronousStop_OneStartsADayLate_IsNamedWithTheDay() => Assert.Equal(
        ["2027-01-30: of 3 lines that stop together 2 are off (L1, L2) and 1 are running (L3), all or none may be; 1 lines too many"],
        Three().Verify(("L1", "2027-01-25..2027-01-30"), ("L2", "2027-01-25..2027-01-30"), ("L3", "2027-01-25..2027-01-29")).On("alike").Breaches());

    [Fact]
    public void SynchronousStop_ExemptLine_IsLeftOut() => Assert.True(
        Three().Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt)
            .Verify(("L1", "2027-01-25..2027-01-30"), ("L3", "2027-01-25..2027-01-30")).On("alike").Kept);
}
