using Scheduler.Domain.WhatIf;
using Scheduler.Planning.Conflicts;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Conflicts;

/// <summary>Random scenarios of all rule kinds, of which every calendar is tried: where there is a plan no contradiction is told, and what is told is one.</summary>
public sealed class ConflictPropertyTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    private const int Cases = 20;

    private static readonly TinySize Size = new(2, 6);

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task ExplainAsync_RandomScenario_TellsAConflictWhereThereIsOne()
    {
        var (contradictory, minimal) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var scenario = TinyScenarios.Of(seed, Size);
            var all = new BreachEnumeration(scenario);
            var report = await new InfeasibilityExplainer(fixture.Solver).ExplainAsync(scenario, Time, null, null, default);
            var told = $"seed {seed}: {string.Join(", ", report.Conflict?.Members.Select(member => member.Id) ?? [])} ({report.Conflict?.Proof}, minimal {report.Conflict?.IsMinimal})"
                + $"{Environment.NewLine}{ScenarioDump.Write(scenario)}";
            Assert.True(all.HasPlan == report.IsPlanFound, told);
            if (all.HasPlan)
            {
                Assert.True(report.Conflict is null, told);
                continue;
            }

            contradictory++;
            Assert.True(report.Conflict is not null, told);
            var ids = report.Conflict.Members.Select(member => member.Id).ToList();
            Assert.False(all.IsKept(ids), told);
            foreach (var patch in report.Relaxations.Select(way => way.Patch).OfType<Patch>())
                Assert.True(new BreachEnumeration(ScenarioPatcher.Apply(scenario, [patch]).Scenario!).HasPlan, $"{patch.Canonical}; {told}");
            if (!report.Conflict.IsMinimal) continue;
            minimal++;
            Assert.True(all.IsMinimalConflict(ids), told);
        }

        Assert.True(contradictory >= Cases / 5, $"only {contradictory} of {Cases} scenarios contradict themselves");
        Assert.True(minimal >= contradictory * 9 / 10, $"only {minimal} of {contradictory} contradictions are proven minimal");
    }
}
