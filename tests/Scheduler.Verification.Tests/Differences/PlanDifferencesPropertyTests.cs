using System.Collections.Immutable;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;
using Scheduler.Verification.Differences;
using Scheduler.Verification.Tests.Properties;

namespace Scheduler.Verification.Tests.Differences;

/// <summary>What must hold for any two plans; a failure names the seed that makes the case again.</summary>
public sealed class PlanDifferencesPropertyTests
{
    private const int Cases = 100;

    [Fact]
    public void Differences_OfAPlanAndItself_AreNone() => ForAll(seed =>
    {
        var (a, _) = Two(seed);
        Assert.True(PlanDifferencesCount.Of(a, a).AreEqual);
    });

    [Fact]
    public void Differences_OfBAndA_AreTheMirrorOfAAndB() => ForAll(seed =>
    {
        var (a, b) = Two(seed);
        var (there, back) = (PlanDifferencesCount.Of(a, b), PlanDifferencesCount.Of(b, a));

        Assert.Equal(
            there.Levels.Select(level => (level.Level, level.A, level.B, level.Change)),
            back.Levels.Select(level => (level.Level, level.B, level.A, -level.Change)));
        Assert.Equal(Mirrored(there.Cities, turned: false), Mirrored(back.Cities, turned: true));
        Assert.Equal(Mirrored(there.Companies, turned: false), Mirrored(back.Companies, turned: true));
        Assert.Equal(
            there.Lines.Select(line => (line.Line.Id, line.A, line.B, line.StopsA, line.StopsB, line.OnlyInA, line.OnlyInB)).OrderBy(line => line.Id),
            back.Lines.Select(line => (line.Line.Id, line.B, line.A, line.StopsB, line.StopsA, line.OnlyInB, line.OnlyInA)).OrderBy(line => line.Id));
        Assert.Equal((there.AreEqual, there.DifferentDays), (back.AreEqual, back.DifferentDays));
    });

    [Fact]
    public void Differences_OfLines_SumUpToThoseOfCitiesCompaniesAndLevels() => ForAll(seed =>
    {
        var (a, b) = Two(seed);
        var found = PlanDifferencesCount.Of(a, b);

        foreach (var figure in Enum.GetValues<StopFigure>())
        {
            var sum = Sum(found.Lines.Select(line => line.Figures), figure);
            Assert.Equal(sum, Sum(found.Cities.Select(city => city.Figures), figure));
            // A company that a line has left is on one side only; its figures still add up.
            Assert.Equal(sum, found.Companies.Sum(company => (company.B?.ValueOf(figure) ?? 0) - (company.A?.ValueOf(figure) ?? 0)));
            if (figure == StopFigure.Exposure) Assert.Equal(sum, found.Levels.Single(level => level.Level == ObjectiveLevel.Exposure).Change);
            if (figure == StopFigure.Stops) Assert.Equal(sum, found.Levels.Single(level => level.Level == ObjectiveLevel.Restarts).Change);
        }

        // What is stopped more in B are its own days less those that only A has.
        Assert.All(found.Lines, line => Assert.Equal(line.OnlyInB.Count - line.OnlyInA.Count, line.Figures[0].Change));
    });

    [Fact]
    public void Cases_OfAllSeeds_AreMixed()
    {
        var found = Enumerable.Range(0, Cases).Select(Two).Select(two => PlanDifferencesCount.Of(two.A, two.B)).ToList();

        Assert.True(found.Exists(one => one.MovedLines.Count() > 2), "no case moves three lines");
        Assert.True(found.Exists(one => one.Lines.Any(line => line.DifferentDays == 0)), "no line differs in figures alone");
        Assert.True(found.Exists(one => one.Companies.Any(company => company.A is null || company.B is null)), "no company is on one side only");
    }

    /// <summary>Two plans of one scenario; every second time B is judged under another version, with more people and with a line of another company.</summary>
    private static (ComparedPlan A, ComparedPlan B) Two(int seed)
    {
        var (one, other) = (RandomCase.Of(seed), RandomCase.Of(seed + 10_000));
        // The first line keeps its stops, so that something is the same.
        var (first, lines) = (one.Scenario.Lines[0].Id, one.Scenario.Lines.Select(line => line.Id).ToHashSet());
        var stops = one.Plan.Stops.Where(stop => stop.LineId == first)
            .Concat(other.Plan.Stops.Where(stop => stop.LineId != first && lines.Contains(stop.LineId)))
            .OrderBy(stop => stop.LineId, StringComparer.Ordinal);
        var scenario = seed % 2 == 0 ? one.Scenario : one.Scenario with
        {
            Cities = [.. one.Scenario.Cities.Select(city => city with { Population = city.Population + 100_000 })],
            Lines = one.Scenario.Lines.SetItem(0, one.Scenario.Lines[0] with { CompanyId = "k9" }),
        };
        return (new("a", one.Scenario, one.Plan, []), new("b", scenario, one.Plan with { Stops = [.. stops] }, []));
    }

    private static IEnumerable<(string, StopFigures?, StopFigures?)> Mirrored(IEnumerable<GroupDifference> groups, bool turned) =>
        groups.Select(group => turned ? (group.Id, group.B, group.A) : (group.Id, group.A, group.B)).OrderBy(group => group.Id, StringComparer.Ordinal);

    private static long? Sum(IEnumerable<ImmutableArray<FigureDifference>> all, StopFigure figure) =>
        all.Sum(figures => figures.Single(one => one.Figure == figure).Change!.Value);

    private static void ForAll(Action<int> property)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                property(seed);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Seed {seed}: {failure.Message}");
            }
        }
    }
}
