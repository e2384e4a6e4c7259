using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class ShutdownSwapCompilerTests
{
    [Theory]
    [InlineData(5000, 2500, 2, 4)]
    [InlineData(2500, 5000, 3, 2)]
    [InlineData(5000, 3200, 2, 4)]
    [InlineData(4000, 4000, 1, 1)]
    public void Compile_Swap_IsAtLeastEqualInTonnes(int fromTonnes, int toTonnes, int days, int taken)
    {
        var problem = Swap(fromTonnes, toTonnes, days).Compile();

        Assert.Equal([$"0-9: {5 - days}..10 base+swap"], problem.Counts("L1"));
        Assert.Equal([$"0-9: {5 + taken}..10 base"], problem.Counts("L2"));
        Assert.True((long)taken * toTonnes >= (long)days * fromTonnes);
    }

    [Fact]
    public void Entitle_Swap_TellsTheChangeOfEmissions()
    {
        var due = ScenarioCompiler.Entitle(Swap(5000, 2500, 2).Build());

        // 2 × 5000 t × 100 g − 4 × 2500 t × 400 g = −3 000 kg of dust.
        Assert.Contains("dust −3000 kg", due[0].Windows[0].Items[1].Reason.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("rounded up to 4 days", due[1].Windows[0].Items[1].Reason.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_CityFloor_IsASumOverAllItsLines()
    {
        var sum = Assert.Single(Swap(5000, 2500, 2, cityFloor: 9).Compile().Sums);

        Assert.Equal((9L, 2), (sum.AtLeast, sum.Off.Length));
    }

    private static ScenarioBuilder Swap(int fromTonnes, int toTonnes, int days, int? cityFloor = null)
    {
        var builder = Compiling.TenDays()
            .Line("L1", tonnesPerDay: fromTonnes)
            .Line("L2", tonnesPerDay: toTonnes, grams: (400, 0, 0))
            .BaseDays("base", "horizon", 5);
        return builder.Rule(new ShutdownSwap(
            "swap",
            ScenarioBuilder.Source,
            LineSelector.All with { Lines = ["L1", "L2"] },
            builder.WindowOf("horizon"),
            SwapScope.InPlant,
            [],
            1,
            cityFloor is { } floor ? ImmutableSortedDictionary<string, int>.Empty.Add("c1", floor) : ImmutableSortedDictionary<string, int>.Empty,
            [new("L1", "L2", days, new LocalDate(2026, 12, 30), "agreement")]));
    }
}
