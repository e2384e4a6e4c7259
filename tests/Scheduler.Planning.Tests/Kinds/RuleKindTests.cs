using Scheduler.Domain.Scenarios;
using Scheduler.Optimization;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;
using Xunit.Abstractions;

namespace Scheduler.Planning.Tests.Kinds;

/// <summary>For every rule kind alone: verifier, shapes, line graphs and day model accept exactly the same calendars, the planner finds the optimum,
/// and the kind makes a difference.</summary>
public sealed class RuleKindTests(SolverFixture fixture, ITestOutputHelper output) : IClassFixture<SolverFixture>
{
    private const int Instances = 24;

    public static TheoryData<string> Kinds => [.. TinyScenarios.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task RuleKind_EveryCalendarOfTinyScenarios_IsJudgedAlikeAndMatters(string kindName)
    {
        var kind = TinyScenarios.Kinds.Single(candidate => candidate.Name == kindName);
        var matters = 0;
        for (var seed = 0; seed < Instances; seed++)
        {
            var all = new PlanEnumeration(TinyScenarios.OfKind(kind, seed));
            var difference = Agreeing.OfShapes(all)
                ?? Agreeing.OfLineGraphs(all)
                ?? all.Sample(new Random(seed), 20).Select(number => Agreeing.OfModelRows(all, number)).FirstOrDefault(found => found is not null)
                ?? await Optimal.DifferenceAsync(fixture.Planner, all, SearchMethod.Direct);
            if (difference is not null) Assert.Fail(TinyCases.Tell(seed, all, difference));
            if (Bites(all, new PlanEnumeration(Without(kind, all.Scenario)))) matters++;
        }

        Assert.True(matters >= Instances / 6, $"{kindName} rejects a calendar, or makes it short, in {matters} of {Instances} scenarios only");
        output.WriteLine($"{kindName} matters in {matters} of {Instances} scenarios");
    }

    /// <summary>Some calendar is worse because of the rule: rejected, or, where the rule only measures, short.</summary>
    private static bool Bites(PlanEnumeration with, PlanEnumeration without) => with.Values.Zip(without.Values).Any(value =>
        value.Second is { } free && (value.First is not { } bound || bound.Shortage > free.Shortage));

    private static Scenario Without(Type kind, Scenario scenario) =>
        scenario with { Rules = [.. scenario.Rules.Where(rule => rule.GetType() != kind)] };
}
