using Google.OrTools.Sat;
using Scheduler.CpSat;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Scenarios;
using Scheduler.Optimization.Models;
using Scheduler.Rulebook;
using Scheduler.Testing;

namespace Scheduler.Optimization.Tests.Models;

/// <summary>The day model means the same to a MIP solver as to CP-SAT: the same optimum on every level, each level held before the next.</summary>
public sealed class MipCrossCheckTests
{
    private const int Cases = 30;

    [CbcFact]
    public async Task Model_Tiny_HasTheSameOptimumInCbc()
    {
        await using var solver = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });
        Assert.True(await CompareAsync(solver, ScenarioReader.Read(Repository.Path("scenarios", "tiny")).Scenario!, "scenarios/tiny"));
    }

    [CbcFact]
    public async Task Model_RandomScenarios_HasTheSameOptimumInCbc()
    {
        await using var solver = CpSatSolvers.Create(new CpSatOptions { Parallelism = 1 });
        var planned = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var scenario = TinyScenarios.Of(seed, new TinySize(3, 10));
            if (await CompareAsync(solver, scenario, $"seed {seed}: {ScenarioDump.Write(scenario)}")) planned++;
        }

        Assert.True(planned is > Cases / 3 and < Cases, $"{planned} of {Cases} scenarios have a plan");
    }

    /// <summary>True when there is a plan; fails where the two disagree.</summary>
    private static async Task<bool> CompareAsync(ICpSatSolver solver, Scenario scenario, string told)
    {
        var problem = ScenarioCompiler.Compile(scenario);
        var model = new DayModel(problem, Enumerable.Range(0, problem.Lines.Length), null);
        long? shortage = null, exposure = null, fairness = null;
        foreach (var level in problem.Levels)
        {
            var proto = model.For(level, shortage, exposure, fairness);
            var answer = await solver.SolveAsync(proto, new SatParameters { NumWorkers = 1, LinearizationLevel = 2 }, default);
            Assert.True(answer.Status is CpSatStatus.Optimal or CpSatStatus.Infeasible, $"{answer.Status}: {told}");
            var (ours, theirs) = (answer.HasSolution ? (long)Math.Round(answer.Response!.ObjectiveValue) : (long?)null, Cbc.Minimum(proto));
            Assert.True(ours == theirs, $"{level}: CP-SAT says {ours}, CBC says {theirs}; {told}");
            if (ours is not { } value) return false;
            if (level == ObjectiveLevel.Shortage) shortage = value;
            if (level == ObjectiveLevel.Exposure) exposure = value + model.Offset(level);
            if (level == ObjectiveLevel.Fairness) fairness = value;
        }

        return true;
    }
}
