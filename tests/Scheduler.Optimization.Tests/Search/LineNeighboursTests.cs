using Scheduler.Optimization.Search;
using Scheduler.Optimization.Tests.Problems;

namespace Scheduler.Optimization.Tests.Search;

/// <summary>Groups are the lines that rows and stocks name together.</summary>
public sealed class LineNeighboursTests
{
    [Fact]
    public void Groups_OfZhejiang_AreTheLinesOfEachRowOnceButNotThoseOfMostLines()
    {
        var problem = Provinces.Zhejiang();
        var groups = LineNeighbours.Groups(problem).ToList();

        // Three markets, five cities' starts and two sums of capacity; the sum over all 41 lines ties nobody closely.
        Assert.Equal([2, 6, 6, 8, 9, 11, 12, 14, 18, 22], groups.Select(group => group.Length).Order());
        Assert.Equal(Enumerable.Range(0, problem.Lines.Length), groups.SelectMany(group => group).Distinct().Order());
        Assert.All(groups, group => Assert.Equal(group.Distinct().Order(), group));
        Assert.All(groups, group => Assert.Contains(
            problem.Sums.Select(sum => sum.Off.Select(term => term.Line).Concat(sum.Starts.Select(term => term.Line)))
                .Concat(problem.Stocks.Select(stock => stock.Lines.AsEnumerable())),
            lines => group.ToHashSet().SetEquals(lines)));
    }

    [Fact]
    public void Pairs_WithoutAnyRow_AreAllTwos()
    {
        var problem = Provinces.Zhejiang();
        var alone = problem with { Lines = problem.Lines[..4], Sums = [], Stocks = [], Fairness = null };
        Assert.Empty(LineNeighbours.Groups(alone));
        Assert.Equal([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], LineNeighbours.Pairs(alone).Select(pair => (pair[0], pair[1])));
    }
}
