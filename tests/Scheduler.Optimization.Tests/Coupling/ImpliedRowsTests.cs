using Scheduler.Domain.Text;
using Scheduler.Optimization.Coupling;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Coupling;

/// <summary>Rows that are added to raise the bound forbid no plan.</summary>
public sealed class ImpliedRowsTests
{
    [Fact]
    public void Of_RandomKnapsacks_HoldsForEverySetOfLinesThatTheRowAllows()
    {
        const int Seed = 20301;
        var random = new Random(Seed);
        var (implied, tightened) = (0, 0);
        for (var round = 0; round < 300; round++)
        {
            int[] sizes = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1, 13) * 100)];
            var weights = Enumerable.Range(0, random.Next(2, 10)).Select(_ => (long)sizes[random.Next(sizes.Length)]).ToArray();
            var limit = random.NextInt64(0, weights.Sum() + 1);
            var rows = ImpliedRows.Of([Knapsack(weights, limit)]);
            implied += rows.Length - 1;
            if (rows[0].AtMost < limit) tightened++;
            for (var code = 0; code < 1 << weights.Length; code++)
            {
                if (weights.Where((_, line) => IsOff(code, line)).Sum() > limit) continue;
                foreach (var row in rows)
                {
                    var value = row.Off.Where(term => IsOff(code, term.Line)).Sum(term => term.Coefficient);
                    Assert.True(value <= row.AtMost, $"seed {Seed}, round {round}: {string.Join('+', weights)} ≤ {limit}, {value} > {row.AtMost}");
                }
            }
        }

        Assert.True(implied > 100 && tightened > 100, $"{implied} rows implied, {tightened} tightened: the test says little");
    }

    [Fact]
    public void Of_CentralMarketOfZhejiang_CountsTheLargeLines()
    {
        // Four lines of 2 500 t/d and ten of 5 000; at most 33 000 t/d off: 13 units of 2 500, and no more than eight lines.
        long[] weights = [.. Enumerable.Repeat(2500L, 4), .. Enumerable.Repeat(5000L, 10)];

        var rows = ImpliedRows.Of([Knapsack(weights, 33_000)]);

        Assert.Equal(32_500, rows[0].AtMost);
        Assert.Equal(["1,1<=8", "1,2<=13"], rows.Skip(1).Select(row => $"{row.Off[0].Coefficient},{row.Off[^1].Coefficient}<={row.AtMost}").Order());
    }

    [Fact]
    public void Of_SumsOfRandomProblems_ForbidNoPlan()
    {
        const int Seed = 20302;
        var random = new Random(Seed);
        for (var round = 0; round < 400; round++)
        {
            var problem = RandomProblems.Of(random, random.Next(1, 5), random.Next(2, 9));
            var rows = ImpliedRows.Of(problem.Sums);
            bool[][] off = [.. problem.Lines.Select(_ => RandomProblems.Flags(random, problem.DayCount))];
            if (!problem.Sums.All(sum => ProblemOracle.Holds(problem, sum, off))) continue;
            Assert.True(rows.All(row => ProblemOracle.Holds(problem, row, off)), $"seed {Seed}, round {round}");
        }
    }

    private static bool IsOff(int code, int line) => ((code >> line) & 1) == 1;

    private static WeightedSum Knapsack(long[] weights, long limit) => new(
        "rule", LocalizedText.Same("rule"), [.. weights.Select((weight, line) => new OffTerm(line, new DayRange(3, 3), weight))], [], null, limit);
}
