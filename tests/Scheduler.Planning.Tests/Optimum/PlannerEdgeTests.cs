using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Planning.Tests.Oracle;
using Scheduler.Testing;

namespace Scheduler.Planning.Tests.Optimum;

/// <summary>Scenarios at the end of the scale, each tried calendar by calendar.</summary>
public sealed class PlannerEdgeTests(SolverFixture fixture) : IClassFixture<SolverFixture>
{
    public static TheoryData<string> Names => [.. Edges.Keys.Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, ScenarioBuilder> Edges = new()
    {
        ["no line is planned"] = Days(5).Line("L1", status: LineStatus.Idle).BaseDays("base", "horizon", 3)
            .Cap("cap", CapScope.Province, "horizon", (OutputCap.ProvinceMember, 0)).Supply().Demand("m1", "2027-01", 700),
        ["one day, due"] = Days(1).Line("L1").BaseDays("base", "horizon", 1).Blocks("blocks").ExtraDays("extra", 0),
        ["one day, too short for a stop"] = Days(1).Line("L1").BaseDays("base", "horizon", 1).Blocks("blocks", 2),
        ["one day, the stop may continue"] = Days(1).Line("L1").BaseDays("base", "horizon", 1).Blocks("blocks", 2, lastMayContinue: true),
        ["all exempt"] = Days(6).Line("L1", specialClass: SpecialClass.CoProcessing).Line("L2", specialClass: SpecialClass.CoProcessing)
            .BaseDays("base", "horizon", 4).Treatment("exempt", SpecialClass.CoProcessing, TreatmentKind.Exempt),
        ["carried stop owes more than the horizon"] = Days(5).Line("L1").History("L1", LineState.Stopped, "2026-12-31").Blocks("blocks", 9),
        ["carried stop may go on beyond the horizon"] = Days(5).Line("L1").History("L1", LineState.Stopped, "2026-12-31").Blocks("blocks", 9, lastMayContinue: true),
        ["carried stop is too long already"] = Days(5).Line("L1").History("L1", LineState.Stopped, "2026-12-01").Blocks("blocks", 2, 5),
        ["carried stop and no start allowed"] = Days(6).Line("L1").History("L1", LineState.Stopped, "2026-12-30").Blocks("blocks", 3, 5, 2, 0),
        ["carried run is too short all the time"] = Days(5).Line("L1").History("L1", LineState.Running, "2026-12-31").Blocks("blocks", 1, minRun: 9),
        ["one block carried in"] = Days(7).Line("L1", specialClass: SpecialClass.CarbideSlag).History("L1", LineState.Stopped, "2026-12-29")
            .BaseDays("base", "horizon", 3).ExtraDays("extra", 0).Treatment("block", SpecialClass.CarbideSlag, TreatmentKind.OneBlock),
        ["festival outside"] = Days(5).Line("L1").BaseDays("base", "horizon", 2).SpringFestival("festival", 3, 3, 1),
        ["more due than days"] = Days(5).Line("L1").BaseDays("base", "horizon", 6),
        ["extra days below what is due in windows"] = Days(6).Line("L1").Window("a", "2027-01-01..2027-01-04").Window("b", "2027-01-03..2027-01-06")
            .BaseDays("first", "a", 3).BaseDays("second", "b", 3).ExtraDays("extra", 0).Blocks("blocks", 3),
        ["demand beyond all output"] = Days(5).Line("L1").Line("L2").Supply().Demand("m1", "2027-01", 99_999).BaseDays("base", "horizon", 1),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task PlanAsync_Edge_IsJudgedAlikeAndOptimal(string name)
    {
        var all = new PlanEnumeration(Edges[name].Build());
        Assert.Null(Agreeing.OfShapes(all) ?? Agreeing.OfLineGraphs(all));
        Assert.All(Enumerable.Range(0, all.Count), number => Assert.Null(Agreeing.OfModelRows(all, number)));
        foreach (var method in Methods.Exact) Assert.Null(await Optimal.DifferenceAsync(fixture.Planner, all, method));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task PlanAsync_EdgeByDecomposition_TellsTheTruth(string name)
    {
        var all = new PlanEnumeration(Edges[name].Build());
        foreach (var options in new[] { Decomposed.Options(workLimit: 5), Decomposed.Options(workLimit: 40), Decomposed.Options(workLimit: 5, nodeBudget: 1) })
        {
            var result = await fixture.Planner.PlanAsync(all.Scenario, options, null, default);
            Assert.Null(Decomposed.Untrue(all, result));
            Assert.Equal(all.Optimum is null, result.Plan is null);
        }
    }

    private static ScenarioBuilder Days(int days) => new($"2027-01-01..2027-01-0{days}");
}
