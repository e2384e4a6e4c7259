using System.Collections.Immutable;
using Scheduler.CpSat;
using Scheduler.Domain.Text;
using Scheduler.Optimization.Tests.Problems;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Tests.Conflicts;

/// <summary>Planted contradictions between rules are named, and nothing else is.</summary>
public sealed class RuleConflictsTests : IAsyncLifetime
{
    private const int Days = 6;
    private const int Lines = 3;

    private readonly ICpSatSolver solver = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => solver.DisposeAsync().AsTask();

    [Fact]
    public async Task SolveAsync_TwoRulesInEachOthersWay_NamesThese() => Assert.Equal(
        "These rules contradict each other and the lines' own requirements, and none of them can be left out of this contradiction (proven minimal; there may be others): together, cap.",
        (await ConflictAsync([.. Together(1), .. Starts(3), Cap("cap", 0, Days - 1, 7), Cap("late", 3, 5, 1)])).En);

    [Fact]
    public async Task SolveAsync_ThreeRulesOnlyTogetherInTheWay_NamesAllThree() => Assert.Equal(
        "下列规则与各生产线自身的要求相互矛盾，去掉其中任意一条，这一矛盾即消除（已证明为最小冲突集；可能另有其他矛盾）：early, late, most。",
        (await ConflictAsync([Cap("early", 0, 2, 4), Cap("late", 3, 5, 4), Cap("loose", 0, 5, 3), Most("most", 7), .. Together(3)])).Zh);

    [Fact]
    public async Task SolveAsync_RuleAgainstTheLines_NamesItAlone()
    {
        // No line may be off on two days running, so each is off for three days at most; the cap asks for ten days.
        var said = await ConflictAsync([Cap("cap", 0, Days - 1, 10), .. Starts(1)], line => line with
        {
            Block = BlockShape.Anything with { MaxStop = 1 },
        });
        Assert.EndsWith("(proven minimal; there may be others): cap.", said.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolveAsync_TwoSeparateContradictions_NamesOneAndSaysThatThereMayBeOthers()
    {
        WeightedSum[] early = [Cap("early", 0, 2, 5), Sum("early-most", OffIn(0, 2), null, 4)];
        WeightedSum[] late = [Cap("late", 3, 5, 5), Sum("late-most", OffIn(3, 5), null, 4)];

        Assert.EndsWith("there may be others): late, late-most.", (await ConflictAsync([.. early, .. late])).En, StringComparison.Ordinal);

        // Giving up one of the rules named does not make it feasible: the other contradiction is still there.
        Assert.EndsWith("there may be others): early, early-most.", (await ConflictAsync([.. early, late[0]])).En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolveAsync_RandomPlants_NamesThePlantedPair()
    {
        const int Seed = 20286;
        var random = new Random(Seed);
        for (var round = 0; round < 10; round++)
        {
            // At most `limit` lines off on each day of a span, and more off days asked for inside it; around it rules that never hurt.
            var (first, limit) = (random.Next(3), random.Next(1, Lines));
            var last = random.Next(first, Days);
            var together = Together(limit).Where(sum => sum.Off[0].Days.First >= first && sum.Off[0].Days.First <= last);
            WeightedSum[] sums = [Most("aside-1", Lines * Days), .. together, Cap("aside-2", 0, Days - 1, 1), Cap("cap", first, last, (limit * (last - first + 1)) + 1)];
            random.Shuffle(sums);
            var said = (await ConflictAsync([.. sums])).En;
            var named = said[(said.LastIndexOf(": ", StringComparison.Ordinal) + 2)..^1].Split(", ").Order(StringComparer.Ordinal).ToArray();
            Assert.True(named is ["cap", "together"] && said.Contains("proven minimal", StringComparison.Ordinal), $"seed {Seed}, round {round}: {said}");
        }
    }

    private async Task<LocalizedText> ConflictAsync(ImmutableArray<WeightedSum> sums, Func<LineShape, LineShape>? change = null)
    {
        ImmutableArray<LineShape> lines = [.. Enumerable.Range(0, Lines).Select(number => new LineShape(
            $"L{number}", 1000, null, [.. new DayState[Days]], [], BlockShape.Anything, [.. new long[Days]])).Select(change ?? (line => line))];
        var problem = new ShutdownProblem(RandomProblems.Horizon(Days), lines, sums, []);
        var outcome = await new ShutdownOptimizer(solver).SolveAsync(problem, new SearchOptions { Method = SearchMethod.Direct }, null, default);
        Assert.Equal(OutcomeKind.Infeasible, outcome.Kind);
        return Assert.Single(outcome.Conflicts);
    }

    private static IEnumerable<WeightedSum> Together(int most) =>
        Enumerable.Range(0, Days).Select(day => Sum("together", OffIn(day, day), null, most));

    private static IEnumerable<WeightedSum> Starts(int most) => Enumerable.Range(0, Days).Select(day => new WeightedSum(
        "starts", LocalizedText.Same("starts"), [], [.. Enumerable.Range(0, Lines).Select(line => new StartTerm(line, day, 1))], null, most));

    private static WeightedSum Cap(string rule, int first, int last, long least) => Sum(rule, OffIn(first, last), least, null);

    private static WeightedSum Most(string rule, long most) => Sum(rule, OffIn(0, Days - 1), null, most);

    private static WeightedSum Sum(string rule, ImmutableArray<OffTerm> off, long? least, long? most) =>
        new(rule, LocalizedText.Same(rule), off, [], least, most);

    private static ImmutableArray<OffTerm> OffIn(int first, int last) =>
        [.. Enumerable.Range(0, Lines).Select(line => new OffTerm(line, new(first, last), 1))];
}
