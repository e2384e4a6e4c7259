using System.Collections.Immutable;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Verification.Differences;

/// <summary>Judges two plans, each under its own scenario, and counts what differs.</summary>
public static class PlanDifferencesCount
{
    /// <summary>The differences; those of B against A are those of A against B with the sides changed.</summary>
    /// <exception cref="ArgumentException">The plans cannot be compared; <see cref="Comparability.FaultOf"/> tells why.</exception>
    /// <exception cref="OverflowException">A figure is larger than its type holds; it is never cut.</exception>
    public static PlanDifferences Of(ComparedPlan a, ComparedPlan b)
    {
        if (Comparability.FaultOf(a.Scenario, b.Scenario) is { } fault) throw new ArgumentException(fault.Problem.En, nameof(b));
        var (sideA, sideB) = (Judge(a), Judge(b));
        var (linesA, linesB) = (CountedLine.AllOf(sideA), CountedLine.AllOf(sideB));
        return new(
            sideA,
            sideB,
            Levels(sideA, sideB),
            [.. Groups(linesA, linesB, line => (line.City.Id, line.City.Name)).Where(group => group.Differs)],
            [.. Groups(linesA, linesB, line => (line.Line.CompanyId, LocalizedText.Same(line.Line.CompanyId))).Where(group => group.Differs)],
            [.. Lines(linesA, linesB).Where(line => line.Differs)]);
    }

    private static JudgedPlan Judge(ComparedPlan plan)
    {
        var verdict = PlanVerifier.Verify(plan.Scenario, plan.Plan);
        return new(plan, verdict, verdict.Figures is { } figures ? LevelsOf(plan, figures, verdict.Accepted) : []);
    }

    private static ImmutableArray<LevelOutcome> LevelsOf(ComparedPlan plan, PlanFigures figures, bool accepted)
    {
        // Bounds cannot be counted again. They belong to the plan that their file describes, and to no other.
        var claims = plan.ClaimedLevels.ToDictionary(claim => claim.Level);
        var believed = accepted && claims.Values.All(claim => claim.Value == figures.ValueOf(claim.Level) && !(claim.Bound > claim.Value));
        return
        [
            .. from level in plan.Scenario.Levels
               where figures.ValueOf(level) is not null
               select new LevelOutcome(
                   level,
                   figures.ValueOf(level)!.Value,
                   believed ? claims.GetValueOrDefault(level)?.Bound : null,
                   level == ObjectiveLevel.Exposure ? figures.ExposureWithoutStops : null),
        ];
    }

    private static ImmutableArray<LevelDifference> Levels(JudgedPlan a, JudgedPlan b) =>
    [
        .. a.Compared.Scenario.Levels.Union(b.Compared.Scenario.Levels).Order().Select(level => new LevelDifference(
            level, a.Levels.FirstOrDefault(outcome => outcome.Level == level), b.Levels.FirstOrDefault(outcome => outcome.Level == level))),
    ];

    private static IEnumerable<GroupDifference> Groups(
        ImmutableArray<CountedLine> a, ImmutableArray<CountedLine> b, Func<CountedLine, (string Id, LocalizedText Name)> groupOf)
    {
        var (ofA, ofB) = (a.ToLookup(line => groupOf(line).Id), b.ToLookup(line => groupOf(line).Id));
        return a.Concat(b).Select(groupOf).DistinctBy(group => group.Id).Select(group =>
            new GroupDifference(group.Id, group.Name, Sum(ofA[group.Id]), Sum(ofB[group.Id])));
    }

    private static StopFigures? Sum(IEnumerable<CountedLine> lines) =>
        lines.Aggregate((StopFigures?)null, (sum, line) => sum is null ? line.Figures : sum + line.Figures);

    private static IEnumerable<LineDifference> Lines(ImmutableArray<CountedLine> a, ImmutableArray<CountedLine> b)
    {
        var (ofA, ofB) = (a.ToDictionary(line => line.Line.Id), b.ToDictionary(line => line.Line.Id));
        return a.Concat(b).DistinctBy(line => line.Line.Id).Select(line =>
        {
            var (inA, inB) = (ofA.GetValueOrDefault(line.Line.Id), ofB.GetValueOrDefault(line.Line.Id));
            return new LineDifference(line.Line, line.City.Name, inA?.Figures, inB?.Figures, CountedLine.StopsOf(inA), CountedLine.StopsOf(inB));
        });
    }
}
