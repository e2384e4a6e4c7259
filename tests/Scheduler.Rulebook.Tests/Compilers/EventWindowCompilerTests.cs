using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Rulebook.Shapes;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class EventWindowCompilerTests
{
    // G20, Hangzhou: the venue at 120.2340° E, 30.2290° N; off by 24 August, restart after 7 September 2016.
    private static readonly GeoPoint Venue = new(1_202_340, 302_290);

    private static readonly EventRing[] Rings =
        [new(50, RingAction.Stop, null), new(100, RingAction.LoadCut, 50), new(300, RingAction.LoadCut, 70)];

    private static ScenarioBuilder G20() => new ScenarioBuilder("2016-08-20..2016-09-18").Window("g20", "2016-08-24..2016-09-07")
        .Line("near", place: new GeoPoint(1_199_500, 300_500))
        .Line("middle", place: new GeoPoint(1_194_100, 297_700))
        .Line("far", place: new GeoPoint(1_188_700, 289_700))
        .Line("beyond", place: new GeoPoint(1_130_000, 282_000))
        .Event("summit", "g20", Venue, null, [.. Rings]);

    [Fact]
    public void Compile_InnerRing_IsOffOnAllFifteenDays()
    {
        var problem = G20().Compile();
        Assert.Equal(["0-29: 15..30 summit", "4-18: 15..15 summit"], problem.Counts("near").Order());
        Assert.Empty(problem.Line("near").ReducedOutput);
    }

    [Fact]
    public void Compile_OuterRings_RunAtTheirLoadAndOweNothing()
    {
        var problem = G20().Compile();
        Assert.Equal([new OutputRun(new(4, 18), 500)], problem.Line("middle").ReducedOutput.ToArray());
        Assert.Equal([new OutputRun(new(4, 18), 700)], problem.Line("far").ReducedOutput.ToArray());
        Assert.Empty(problem.Line("beyond").ReducedOutput);
        Assert.All(["middle", "far", "beyond"], line => Assert.Empty(problem.Counts(line)));
    }

    [Fact]
    public void Entitle_InnerRing_SaysTheDistance()
    {
        var reason = ScenarioCompiler.Entitle(G20().Build())[0].Windows[0].Items[0].Reason.En;
        Assert.Matches(@"^33\d\d\d m from the event, inside the ring of 50 km, stopped in g20: 15 days$", reason);
    }

    [Fact]
    public void Compile_LineOnTheEdgeOfARing_IsInside()
    {
        var place = new GeoPoint(1_202_340, 306_786);
        Assert.InRange(place.MetresTo(Venue), 49_990, 50_000);
        var builder = new ScenarioBuilder("2016-08-20..2016-09-18").Window("g20", "2016-08-24..2016-09-07").Line("edge", place: place)
            .Event("summit", "g20", Venue, null, [.. Rings]);
        Assert.NotEmpty(builder.Compile().Counts("edge"));
    }

    [Fact]
    public void Compile_ExemptLine_IsNotForced()
    {
        var builder = new ScenarioBuilder("2016-08-20..2016-09-18").Window("g20", "2016-08-24..2016-09-07")
            .Line("near", specialClass: SpecialClass.KeyProject, place: Venue)
            .Event("summit", "g20", Venue, null, [.. Rings])
            .Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt);
        Assert.Equal(["0-29: 0..0 exempt"], builder.Compile().Counts("near"));
    }
}
