using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class ShutdownSwapCheckTests
{
    // Jiangxi, 10–19 May 2022: a kiln of 5 000 t/d hands 4 of its 10 days to one of 3 200 t/d, which stops 7 days more.
    private static ScenarioBuilder May(int floorDays = 0, int cityFloor = 0)
    {
        var builder = new ScenarioBuilder("2022-05-01..2022-06-30")
            .Line("L1", tonnesPerDay: 5000).Line("L2", tonnesPerDay: 3200)
            .Window("block", "2022-05-10..2022-05-31").BaseDays("base", "block", 10);
        return builder.Rule(new ShutdownSwap(
            "swap",
            ScenarioBuilder.Source,
            LineSelector.All,
            builder.WindowOf("block"),
            SwapScope.InPlant,
            [],
            floorDays,
            cityFloor == 0 ? ImmutableSortedDictionary<string, int>.Empty : ImmutableSortedDictionary<string, int>.Empty.Add("c1", cityFloor),
            [new("L1", "L2", 4, new LocalDate(2022, 5, 8), "agreement")]));
    }

    [Fact]
    public void ShutdownSwap_EqualTonnes_MovesTheDuty()
    {
        var verdict = May().Verify(("L1", "2022-05-10..2022-05-15"), ("L2", "2022-05-10..2022-05-26"));

        Assert.True(verdict.Accepted);
        Assert.Equal((6, 17), (verdict.Figures("L1").Due.DueDays, verdict.Figures("L2").Due.DueDays));
    }

    [Fact]
    public void ShutdownSwap_TakerOneDayShort_IsNamed() => Assert.Equal(
        ["L2: 16 stop days in 2022-05-10…2022-05-31, at least 17 due with 7 days by this rule for block; 1 days too few"],
        May().Verify(("L1", "2022-05-10..2022-05-15"), ("L2", "2022-05-10..2022-05-25")).On("swap").Breaches());

    [Fact]
    public void ShutdownSwap_GiverBelowTheFloor_IsNamed() => Assert.Equal(
        ["L1: 6 stop days in block (2022-05-10…2022-05-31), at least 7 due; 1 days too few"],
        May(floorDays: 7).Verify(("L1", "2022-05-10..2022-05-15"), ("L2", "2022-05-10..2022-05-26")).On("swap").Breaches());

    [Fact]
    public void ShutdownSwap_CityBelowItsFloor_IsNamed() => Assert.Equal(
        ["c1: 23 line-days off in block (2022-05-10…2022-05-31), at least 24 needed; 1 days too few"],
        May(cityFloor: 24).Verify(("L1", "2022-05-10..2022-05-15"), ("L2", "2022-05-10..2022-05-26")).On("swap").Breaches());
}
