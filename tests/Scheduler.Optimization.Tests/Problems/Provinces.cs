using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios;
using Scheduler.Rulebook;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Optimization.Tests.Problems;

/// <summary>Real problems, whole or cut down.</summary>
internal static class Provinces
{
    /// <summary>All of scenarios/zhejiang-2027.</summary>
    public static ShutdownProblem Zhejiang() => ScenarioCompiler.Compile(ScenarioReader.Read(Repository.Path("scenarios", "zhejiang-2027")).Scenario!);

    /// <summary>Every so manyeth line of scenarios/zhejiang-2027, with the demand that falls to them by their capacity, and any share of it off at once:
    /// of few lines, one is a large share.</summary>
    public static ShutdownProblem ZhejiangPart(int everySoMany)
    {
        var whole = ScenarioReader.Read(Repository.Path("scenarios", "zhejiang-2027")).Scenario!;
        var part = whole with
        {
            Lines = [.. whole.Lines.Where((_, index) => index % everySoMany == 0)],
            Rules = [.. whole.Rules.Where(rule => rule is not ConcurrencyLimit)],
        };
        long Capacity(IEnumerable<ClinkerLine> lines, string market) => lines.Where(line => line.MarketId == market).Sum(line => (long)line.TonnesPerDay);
        return ScenarioCompiler.Compile(part with
        {
            Demand = [.. whole.Demand.Select(row => row with
            {
                Tonnes = row.Tonnes * Capacity(part.OperatingLines, row.MarketId) / Math.Max(1, Capacity(whole.OperatingLines, row.MarketId)),
            })],
        });
    }
}
