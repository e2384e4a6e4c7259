using System.Collections.Immutable;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Targets;
using Scheduler.Domain.Text;
using Scheduler.Testing;
using Scheduler.Verification.Figures;

namespace Scheduler.Verification.Tests.Properties;

/// <summary>Targets of small fleets, counted a second time by trying every way in which the unknown facts may be; a failure names the seed.</summary>
public class TargetCountPropertyTests
{
    private const int Cases = 500;

    [Fact]
    public void Figures_OfEveryTarget_AreThoseOfAllCompletions()
    {
        var outcomes = new HashSet<TargetOutcome>();
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var (scenario, lines) = Fleet(random);
            var target = (ShareTarget)scenario.Targets[0];
            var figures = Assert.Single(TargetCount.Of(scenario));
            outcomes.Add(figures.Outcome);

            var shares = Completions(lines)
                .Select(completed => completed.Where(line => line.Accepted!.Value).ToArray())
                .Where(among => among.Length > 0)
                .Select(among => (Part: among.Where(line => line.Energy!.Value <= 100).Sum(Weight), Whole: among.Sum(Weight)))
                .ToArray();
            var kept = shares.Select(share => target.Limit.Bound == ShareBound.AtLeast
                ? share.Part * 100 >= share.Whole * (target.Limit.PercentThousandths / 1000)
                : share.Part * 100 <= share.Whole * (target.Limit.PercentThousandths / 1000)).ToArray();
            var expected = kept.Length == 0 ? TargetOutcome.NoLines : kept.All(yes => yes) ? TargetOutcome.Met : kept.Any(yes => yes) ? TargetOutcome.Open : TargetOutcome.Missed;

            Assert.True(expected == figures.Outcome, $"Seed {seed}: {expected} expected, {figures.Outcome} counted\n{ScenarioDump.Write(scenario)}");
            if (shares.Length == 0) continue;
            var (least, most) = (shares.MinBy(Ratio), shares.MaxBy(Ratio));
            Assert.True(Same(least, figures.Lowest!) && Same(most, figures.Highest!), $"Seed {seed}: {least} to {most} expected, {figures.Lowest} to {figures.Highest} counted");

            long Weight(Line line) => target.Unit == TargetUnit.Lines ? 1 : line.Tonnes;
        }

        Assert.Superset(new HashSet<TargetOutcome> { TargetOutcome.Met, TargetOutcome.Missed, TargetOutcome.Open, TargetOutcome.NoLines }, outcomes);
    }

    // Wholes below 20,000 keep different ratios further apart than a double can mistake.
    private static double Ratio((long Part, long Whole) share) => (double)share.Part / share.Whole;

    private static bool Same((long Part, long Whole) expected, LineShare counted) => expected.Part * counted.Whole == counted.Part * expected.Whole;

    private static IEnumerable<ImmutableArray<Line>> Completions(ImmutableArray<Line> lines)
    {
        if (lines.IsEmpty) return [[]];
        var first = lines[0];
        return from rest in Completions(lines[1..])
               from accepted in first.Accepted is { } known ? [known] : new[] { true, false }
               from energy in first.Energy is { } stated ? [stated] : new[] { 90, 110 }
               select rest.Insert(0, first with { Accepted = accepted, Energy = energy });
    }

    private static (Scenario Scenario, ImmutableArray<Line> Lines) Fleet(Random random)
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-10");
        var lines = ImmutableArray.CreateBuilder<Line>();
        for (var number = 1; number <= 1 + random.Next(5); number++)
        {
            var line = new Line($"L{number}", 1000 * (1 + random.Next(4)), random.Next(3) switch { 0 => null, 1 => true, _ => false }, random.Next(3) switch { 0 => null, 1 => 100, _ => 101 });
            lines.Add(line);
            builder.Line(line.Id, tonnesPerDay: line.Tonnes);
            if (line.Accepted is { } accepted) builder.Fact(line.Id, "accepted", FactValue.Flag(accepted).Text);
            if (line.Energy is { } energy) builder.Fact(line.Id, "energy", energy * 1000L);
        }

        var target = new ShareTarget(
            "t",
            LocalizedText.Same("t"),
            ScenarioBuilder.Source,
            null,
            random.Next(2) == 0 ? TargetUnit.Lines : TargetUnit.Capacity,
            LineSelector.All with { Facts = [new("energy", [], AtMost: 100_000)] },
            LineSelector.All with { Facts = [new("accepted", [FactValue.Yes])] },
            new(random.Next(2) == 0 ? ShareBound.AtLeast : ShareBound.AtMost, 25_000 * random.Next(5)));
        return (builder.Build() with { Targets = [target] }, lines.ToImmutable());
    }

    private sealed record Line(string Id, int Tonnes, bool? Accepted, int? Energy);
}
