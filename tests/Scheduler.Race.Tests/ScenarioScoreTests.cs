using Scheduler.Race.Judging;
using Scheduler.Race.Measures;
using Scheduler.Race.Solvers;
using Scheduler.Testing;

namespace Scheduler.Race.Tests;

public sealed class ScenarioScoreTests
{
    private const int Limit = 60;

    private static readonly RaceCase Tiny = RaceCase.Load(Repository.Path("scenarios", "tiny"));

    [Fact]
    public void Score_OfTwoMethods_TakesThePlanOfOneAndTheBoundOfTheOther()
    {
        var score = Score(Run(RaceMethod.Ours, exposure: 1_500_000, bound: 1_300_000), Run(RaceMethod.Cbc, exposure: null, bound: 1_400_000));
        Assert.Equal((1_500_000L, 1_400_000L), (score.BestExposure, score.BestBound));
        var ours = score.Methods[0].Gaps[^1];
        Assert.Equal(Limit, ours.Seconds);
        Assert.Equal(100_000.0 / (Tiny.Reference - 1_400_000), ours.ToBest);
        Assert.Equal(200_000.0 / (Tiny.Reference - 1_300_000), ours.ToOwn);
        Assert.Null(score.Methods[1].Gaps[^1].ToBest);
    }

    [Fact]
    public void Bound_AboveAVerifiedPlan_IsAnErrorAndNotUsed()
    {
        var score = Score(Run(RaceMethod.Ours, exposure: 1_500_000, bound: 1_300_000), Run(RaceMethod.Glpk, exposure: null, bound: 1_600_000));
        Assert.Equal(1_300_000, score.BestBound);
        Assert.Contains("above a verified plan", Assert.Single(score.Methods[1].Errors));
    }

    [Fact]
    public void Plan_ThatTheVerifierRejects_IsNotTheBest()
    {
        var rejected = Run(RaceMethod.Highs, exposure: 1_400_000, bound: null) with { Judgement = new Judgement(false, "L1", 0, 1_400_000, 4) };
        Assert.Equal(1_500_000, Score(Run(RaceMethod.Ours, exposure: 1_500_000, bound: null), rejected).BestExposure);
    }

    [Fact]
    public void Moments_OfALimit_EndWithIt()
    {
        Assert.Equal([10, 30, 60, 120, 300, 600], ScenarioScore.Moments(600).ToArray());
        Assert.Equal([10, 25], ScenarioScore.Moments(25).ToArray());
    }

    private static ScenarioScore Score(params MethodRun[] runs) => ScenarioScore.Of(Tiny, runs, 0, Limit);

    private static MethodRun Run(RaceMethod method, long? exposure, long? bound) => new(method)
    {
        Points = [new TracePoint(1, exposure is null ? null : 0, exposure, bound)],
        Judgement = exposure is { } value ? new Judgement(true, null, 0, value, 4) : null,
    };
}
