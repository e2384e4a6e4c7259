using System.Collections.Immutable;
using Scheduler.Optimization.Conflicts;

namespace Scheduler.Optimization.Tests.Conflicts;

public sealed class MinimalSubsetTests
{
    private const int Cases = 200;

    [Fact]
    public async Task FindAsync_RandomConflicts_GivesOneOfThemAndAsksFew()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var all = Enumerable.Range(0, random.Next(1, 60)).ToImmutableArray();
            var conflicts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => all.Where(_ => random.Next(all.Length) < 3).DefaultIfEmpty(0).ToHashSet()).ToList();
            var questions = 0;

            var found = await MinimalSubset.FindAsync(all, kept =>
            {
                questions++;
                return Task.FromResult(conflicts.Any(conflict => conflict.IsSubsetOf(kept)));
            });

            Assert.True(conflicts.Any(conflict => conflict.SetEquals(found)), $"seed {seed}: {string.Join(", ", found)}");
            Assert.True(questions <= 2 + (2 * found.Length * (2 + Math.Log2(all.Length))), $"seed {seed}: {questions} questions for {found.Length} of {all.Length}");
        }
    }

    [Fact]
    public async Task FindAsync_NothingKnown_GivesAll() =>
        Assert.Equal([1, 2, 3], (await MinimalSubset.FindAsync([1, 2, 3], _ => Task.FromResult(false))).AsEnumerable());

    [Fact]
    public async Task FindAsync_RefutedByItself_GivesNothing() => Assert.Empty(await MinimalSubset.FindAsync([1, 2], _ => Task.FromResult(true)));
}
