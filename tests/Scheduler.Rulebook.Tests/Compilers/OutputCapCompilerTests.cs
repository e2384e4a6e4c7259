using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class OutputCapCompilerTests
{
    private static ScenarioBuilder Lines() => Compiling.TenDays().Window("w", "2027-01-01..2027-01-02", "2027-01-09..2027-01-10")
        .Line("L1", company: "k1").Line("L2", company: "k1", city: "c2", tonnesPerDay: 2000).Line("L3", company: "k2")
        .Line("idle", company: "k1", status: LineStatus.Idle);

    [Fact]
    public void Compile_Line_StopsWhatGoesBeyondTheCap() =>
        Assert.Equal(["1000·L1[0-9] in 2500..∞"], Lines().Cap("cap", CapScope.Line, "horizon", ("L1", 7500)).Compile().Sums());

    [Fact]
    public void Compile_CompanyAndWindowInParts_SumsLinesAndParts() => Assert.Equal(
        ["1000·L1[0-1] + 1000·L1[8-9] + 2000·L2[0-1] + 2000·L2[8-9] in 1..∞"],
        Lines().Cap("cap", CapScope.Company, "w", ("k1", 11_999)).Compile().Sums());

    [Fact]
    public void Compile_City_TakesTheLinesThatStandThere() => Assert.Equal(
        ["1000·L1[0-9] + 1000·L3[0-9] in 20000..∞", "2000·L2[0-9] in 5000..∞"],
        Lines().Cap("cap", CapScope.City, "horizon", ("c1", 0), ("c2", 15_000)).Compile().Sums());

    [Fact]
    public void Compile_Province_TakesAllOperatingLines() => Assert.Equal(
        ["1000·L1[0-9] + 2000·L2[0-9] + 1000·L3[0-9] in 100..∞"],
        Lines().Cap("cap", CapScope.Province, "horizon", (OutputCap.ProvinceMember, 39_900)).Compile().Sums());

    [Theory]
    [InlineData(10_000)]
    [InlineData(20_000)]
    public void Compile_CapThatFullRunningKeeps_IsNoSum(long tonnes) =>
        Assert.Empty(Lines().Cap("cap", CapScope.Line, "horizon", ("L1", tonnes)).Compile().Sums());

    [Fact]
    public void Compile_MemberWithoutLines_IsNoSum() =>
        Assert.Empty(Lines().Cap("cap", CapScope.Line, "horizon", ("idle", 0)).Compile().Sums());
}
