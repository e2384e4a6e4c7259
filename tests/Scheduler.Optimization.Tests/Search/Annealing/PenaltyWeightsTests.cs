using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Search.Annealing;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search.Annealing;

/// <summary>What breaking a rule costs grows where it is broken and falls where it is kept, within limits.</summary>
public sealed class PenaltyWeightsTests
{
    [Fact]
    public void RaisedAndEased_StaysWithinItsLimits()
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

            for (var one = 0; one < row.Length; one++) weights.RaiseRow(one);
            for (var one = 0; one < shortage.Length; one++) weights.RaiseShortage(one);
            Assert.All(row.Zip(weights.Row), pair => Assert.True(pair.First == 0 || pair.Second > pair.First, $"seed {Seed}, round {round}"));
            Assert.All(shortage.Zip(weights.Shortage), pair => Assert.True(pair.First == 0 || pair.Second > pair.First, $"seed {Seed}, round {round}"));

            // Without easing nothing changes; with half of it prices fall by less than with all.
            double[] raised = [.. weights.Row];
            Ease(weights, 0);
            Assert.Equal(raised, weights.Row);
            Ease(weights, 0.5);
            double[] half = [.. weights.Row];
            Assert.All(raised.Zip(half), pair => Assert.True(pair.First == 0 || pair.Second < pair.First, $"seed {Seed}, round {round}"));
            Ease(weights, 1);
            Assert.All(half.Zip(weights.Row).Zip(raised), pair => Assert.True(
                pair.Second == 0 || pair.First.Second / pair.First.First < pair.First.First / pair.Second, $"seed {Seed}, round {round}"));

            for (var turn = 0; turn < 1000; turn++) Ease(weights, 1);
            double[] least = [.. weights.Row], leastShortage = [.. weights.Shortage];
            Ease(weights, 1);
            Assert.Equal(least, weights.Row);
            Assert.Equal(leastShortage, weights.Shortage);
            Assert.All(row.Zip(least), pair => Assert.True(pair.First == 0 || (pair.Second > 0 && pair.Second < pair.First), $"seed {Seed}, round {round}"));

            // Prices end above what any line-day is worth: a row of a few tonnes cannot stay broken for ever.
            for (var turn = 0; turn < 1000; turn++)
            {
                for (var one = 0; one < row.Length; one++) weights.RaiseRow(one);
            }

            double[] most = [.. weights.Row];
            for (var one = 0; one < row.Length; one++) weights.RaiseRow(one);
            Assert.Equal(most, weights.Row);
            Assert.All(row.Zip(most), pair => Assert.True(pair.First == 0 || pair.Second >= 10 * pair.First, $"seed {Seed}, round {round}"));
            (rows, stocks) = (rows + row.Count(weight => weight > 0), stocks + shortage.Count(weight => weight > 0));
        }

        Assert.True(rows > 50 && stocks > 10, $"{rows} rows, {stocks} stocks: the test says little");
    }

    private static void Ease(PenaltyWeights weights, double easing)
    {
        for (var row = 0; row < weights.Row.Length; row++) weights.EaseRow(row, easing);
        for (var stock = 0; stock < weights.Shortage.Length; stock++) weights.EaseShortage(stock, easing);
    }
}
