using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class OutlookAddOnCompilerTests
{
    private static string[] Counts(params int[] lastTwoDays) => Compiling.TenDays().Line("L1")
        .Outlook(ScenarioBuilder.DefaultCity, [.. Enumerable.Repeat(9999, 8), .. lastTwoDays])
        .Window("w", "2027-01-09..2027-01-10").BaseDays("base", "w", 0)
        .OutlookAddOn("outlook", "w", (600, 1), (800, 2)).Compile().Counts("L1");

    [Fact]
    public void Compile_MeanBelowTheFirstThreshold_AddsNothing() => Assert.Empty(Counts(599, 599));

    [Fact]
    public void Compile_MeanRoundedUpToAThreshold_AddsItsDays() => Assert.Equal(["0-9: 1..10 base", "8-9: 1..2 base"], Counts(599, 600));

    [Fact]
    public void Compile_MeanAtTheSecondThreshold_AddsItsDaysAlone() => Assert.Equal(["0-9: 2..10 base", "8-9: 2..2 base"], Counts(700, 900));

    [Fact]
    public void Compile_WindowWithoutABase_AddsNothing() => Assert.Empty(
        Compiling.TenDays().Line("L1").OutlookAddOn("outlook", "horizon", (0, 3)).Compile().Counts("L1"));
}
