using System.Collections.Immutable;
using System.Numerics;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Tests.Outlook;

public sealed class OutlookSetTests
{
    private static readonly PollutionOutlook Anything = new(new Horizon(new LocalDate(2027, 1, 1), new LocalDate(2027, 1, 1)), new Dictionary<string, ImmutableArray<int>>());

    [Fact]
    public void Of_AHandMadeCase_IsWhatPaperSays()
    {
        // Weights 2, 1, 1: the worst quarter is the third outlook alone, the worst half the third and half of the second's … by weight one of four each.
        var set = Set(25, 50, 2, 1, 1);
        Assert.Equal(new RiskFigures(Mean: 125, Tail: 200, Worst: 200, Value: 163), set.Of([100, 100, 200]));
        Assert.Equal(new RiskFigures(Mean: 138, Tail: 175, Worst: 200, Value: 157), Set(50, 50, 2, 1, 1).Of([100, 150, 200]));
    }

    [Fact]
    public void Of_TailOfEverything_IsTheMean()
    {
        var figures = Set(100, 70, 3, 1, 2).Of([10, 20, 40]);
        Assert.Equal((22, 22, 22), (figures.Mean, figures.Tail, figures.Value));
    }

    [Fact]
    public void Of_TinyTailAlone_IsTheWorst()
    {
        var figures = Set(1, 100, 1, 5, 1).Of([10, 20, 41]);
        Assert.Equal((41, 41), (figures.Tail, figures.Value));
    }

    [Fact]
    public void WorstWeights_OfAnyExposures_AreWorstOfAllAllowed()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var weights = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, 9)).ToArray();
            var set = Set(random.Next(1, 101), random.Next(101), weights);
            ImmutableArray<long> exposures = [.. weights.Select(_ => (long)random.Next(1000) * 1_000_000_007)];
            var worst = set.WorstWeights(exposures);
            Assert.True(set.Denominator == worst.Sum(), $"seed {seed}");

            // The other way to say it (Rockafellar and Uryasev): the least over c of c + the mean excess above c, per tail; the least lies at one of the exposures.
            BigInteger total = weights.Sum();
            var mean = weights.Zip(exposures).Aggregate(BigInteger.Zero, (sum, term) => sum + ((BigInteger)term.First * term.Second));
            var tail = exposures.Min(c => (set.TailPercent * total * c)
                + (100 * weights.Zip(exposures).Aggregate(BigInteger.Zero, (sum, term) => sum + (term.First * BigInteger.Max(0, (BigInteger)term.Second - c)))));
            var expected = ((100 - set.TailWeightPercent) * set.TailPercent * mean) + (set.TailWeightPercent * tail);
            Assert.True(expected == (BigInteger)set.ExactValue(exposures), $"seed {seed}: {expected} ≠ {set.ExactValue(exposures)}");

            // Weights that fear something else are worth no more here: what makes every blend a lower bound.
            var other = set.WorstWeights([.. weights.Select(_ => (long)random.Next(1000))]);
            var lower = other.Zip(exposures).Aggregate(Int128.Zero, (sum, term) => sum + ((Int128)term.First * term.Second));
            Assert.True(lower <= set.ExactValue(exposures), $"seed {seed}: {lower} > {set.ExactValue(exposures)}");
        }
    }

    private static OutlookSet Set(int tailPercent, int tailWeightPercent, params int[] weights) => new(
        [.. weights.Select((weight, k) => new WeightedOutlook($"o{k}", LocalizedText.Same($"o{k}"), Anything, weight))], tailPercent, tailWeightPercent);
}
