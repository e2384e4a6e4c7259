using Scheduler.Optimization.Parts;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Parts;

/// <summary>The parts of a problem are problems of their own whose best plans make the best plan of the whole.</summary>
public sealed class ProblemPartsTests
{
    [Fact]
    public void Of_RandomProblemsSideBySide_BestOfPartsIsBestOfTheWhole()
    {
        const int Seed = 20303;
        var random = new Random(Seed);
        var (compared, several) = (0, 0);
        for (var round = 0; round < 200; round++)
        {
            var days = random.Next(3, 6);
            var problem = SideBySide(RandomProblems.Of(random, 2, days), RandomProblems.Of(random, 1, days));
            var parts = ProblemParts.Of(problem);
            Assert.Equal(Enumerable.Range(0, 3), parts.SelectMany(part => part.Lines).Order());
            if (parts.Length > 1) several++;

            var best = Best(problem);
            var bestOfParts = parts.Select(part => Best(part.Problem)).ToList();
            if (best is null)
            {
                Assert.Contains(null, bestOfParts);
                continue;
            }

            compared++;
            Assert.True(
                best == (bestOfParts.Sum(one => one!.Value.Shortage), bestOfParts.Sum(one => one!.Value.Exposure)),
                $"seed {Seed}, round {round}: {best} ≠ {string.Join(" + ", bestOfParts)}");
        }

        Assert.True(compared > 50 && several > 100, $"{compared} compared, {several} in several parts: the test says little");
    }

    [Fact]
    public void Of_LinesWithoutRows_EachAPartOfItsOwn()
    {
        var problem = RandomProblems.Of(new Random(5), 4, 6) with { Sums = [], Stocks = [] };

        Assert.Equal([[0], [1], [2], [3]], ProblemParts.Of(problem).Select(part => part.Lines.ToArray()));
    }

    private static (long Shortage, long Exposure)? Best(ShutdownProblem problem)
    {
        var plans = new ProblemOracle(problem).Plans;
        return plans.Count == 0 ? null : plans.Min();
    }

    private static ShutdownProblem SideBySide(ShutdownProblem one, ShutdownProblem other)
    {
        var by = one.Lines.Length;
        return one with
        {
            Lines = [.. one.Lines, .. other.Lines.Select(line => line with { LineId = line.LineId + "'" })],
            Sums = [.. one.Sums, .. other.Sums.Select(sum => sum with
            {
                Off = [.. sum.Off.Select(term => term with { Line = term.Line + by })],
                Starts = [.. sum.Starts.Select(term => term with { Line = term.Line + by })],
            })],
            Stocks = [.. one.Stocks, .. other.Stocks.Select(stock => stock with { Lines = [.. stock.Lines.Select(line => line + by)] })],
        };
    }
}
