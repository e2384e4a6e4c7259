using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ExtraRunCompilerTests
{
    private static ScenarioBuilder Lines() => Compiling.TenDays().City("c1", region: "north").City("c2", region: "south")
        .Line("N1").Line("N2").Line("S1", city: "c2").BaseDays("base", "horizon", 6);

    private static ExtraRunGrant Region(string region, int days) => new(region, [], days, new(2026, 12, 1), "grant 3");

    [Fact]
    public void Entitle_GrantOfARegion_IsForEachOfItsLines()
    {
        var builder = Lines().ExtraRun("extra-run", "horizon", Region("north", 4));
        Assert.Equal((2, 2, 6), (builder.Due("N1").DueDays, builder.Due("N2").DueDays, builder.Due("S1").DueDays));
        Assert.Equal(["-4: 4 run days granted for the supply (grant 3, applied on 2026-12-01): -4 days"], builder.Items("N1", "extra-run"));
        Assert.Empty(builder.Items("S1", "extra-run"));
    }

    [Fact]
    public void Entitle_GrantOfLines_IsForThemAlone()
    {
        var builder = Lines().ExtraRun("extra-run", "horizon", new ExtraRunGrant(null, ["N2"], 1, new(2026, 12, 1), "grant 3"));
        Assert.Equal((6, 5), (builder.Due("N1").DueDays, builder.Due("N2").DueDays));
    }

    [Fact]
    public void Entitle_MoreThanIsDue_OwesNothing() => Assert.Equal(0, Lines().ExtraRun("extra-run", "horizon", Region("north", 9)).Due("N1").DueDays);

    [Fact]
    public void Compile_AGrant_MovesTheCountOfTheBase() =>
        Assert.Equal(["0-9: 2..10 base"], Lines().ExtraRun("extra-run", "horizon", Region("north", 4)).Compile().Counts("N1"));
}
