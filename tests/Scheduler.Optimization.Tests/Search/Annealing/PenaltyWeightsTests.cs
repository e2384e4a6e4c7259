using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search.Annealing;

/// <summary>What breaking a rule costs grows where it stays broken, and falls back no further than to where it began.</summary>
public sealed class PenaltyWeightsTests
{
    [Fact]
    public void Ease_AfterRaising_FallsBackToTheStartAndNoFurther()
    {
        const int Seed = 20310;
        var random = new Random(Seed);
        var (rows, stocks) = (0, 0);
        for (var round = 0; round < 100; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 4), random.Next(3, 10));
            var coupling = CouplingSystem.Build(problem, _ => []);
            var weights = new PenaltyWeights(problem, coupling);
            double[] row = [.. weights.Row], shortage = [.. weights.Shortage];

            // Nothing was dearer, so nothing gets cheaper.
            weights.Ease();
            Assert.Equal(row, weights.Row);
            Assert.Equal(shortage, weights.Shortage);

            for (var one = 0; one < row.Length; one++) weights.RaiseRow(one);
            for (var one = 0; one < shortage.Length; one++) weights.RaiseShortage(one);
            Assert.All(row.Zip(weights.Row), pair => Assert.True(pair.First == 0 || pair.Second > pair.First, $"seed {Seed}, round {round}"));
            Assert.All(shortage.Zip(weights.Shortage), pair => Assert.True(pair.First == 0 || pair.Second > pair.First, $"seed {Seed}, round {round}"));

            double[] raised = [.. weights.Row];
            weights.Ease();
            Assert.All(raised.Zip(weights.Row), pair => Assert.True(pair.First == 0 || pair.Second < pair.First, $"seed {Seed}, round {round}"));
            for (var turn = 0; turn < 50; turn++) weights.Ease();
            Assert.Equal(row, weights.Row);
            Assert.Equal(shortage, weights.Shortage);
            (rows, stocks) = (rows + row.Count(weight => weight > 0), stocks + shortage.Count(weight => weight > 0));
        }

        Assert.True(rows > 50 && stocks > 10, $"{rows} rows, {stocks} stocks: the test says little");
    }
}
