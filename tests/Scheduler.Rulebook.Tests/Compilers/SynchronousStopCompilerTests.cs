using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class SynchronousStopCompilerTests
{
    private static ScenarioBuilder Three() => Compiling.TenDays().Window("edges", "2027-01-01", "2027-01-10")
        .Line("L1").Line("L2", specialClass: SpecialClass.KeyProject).Line("L3").Line("idle", status: LineStatus.Idle);

    [Fact]
    public void Compile_Window_TiesEachLineToTheNextOnEachDay() => Assert.Equal(
        ["1·L1[0] + -1·L2[0] in 0..0", "1·L2[0] + -1·L3[0] in 0..0", "1·L1[9] + -1·L2[9] in 0..0", "1·L2[9] + -1·L3[9] in 0..0"],
        Three().Synchronous("alike", "edges").Compile().Sums());

    [Fact]
    public void Compile_ExemptLine_IsLeftOut() => Assert.Equal(
        ["1·L1[0] + -1·L3[0] in 0..0", "1·L1[9] + -1·L3[9] in 0..0"],
        Three().Synchronous("alike", "edges").Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt).Compile().Sums());

    [Fact]
    public void Compile_OneLine_IsTiedToNone() =>
        Assert.Empty(Three().Synchronous("alike", "edges", LineSelector.All with { Lines = ["L3"] }).Compile().Sums());
}
