using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Verification.Tests.Checks;

public class EventWindowCheckTests
{
    private static readonly GeoPoint Venue = new(1_202_340, 302_290);

    private static ScenarioBuilder G20() => new ScenarioBuilder("2016-08-20..2016-09-18").Window("g20", "2016-08-24..2016-09-07")
        .Line("near", place: Venue, specialClass: SpecialClass.KeyProject)
        .Line("middle", tonnesPerDay: 1001, place: new GeoPoint(1_194_100, 297_700))
        .Event("summit", "g20", Venue, null, new EventRing(50, RingAction.Stop, null), new EventRing(100, RingAction.LoadCut, 50));

    [Fact]
    public void EventWindow_InnerRingOff_IsKept() => Assert.True(G20().Verify(("near", "2016-08-24..2016-09-07")).Accepted);

    [Fact]
    public void EventWindow_RestartADayEarly_IsABreachOfThatDay()
    {
        var finding = G20().Verify(("near", "2016-08-23..2016-09-06")).On("summit").Findings[0];
        Assert.Equal(
            "near: 0 m from the event, inside the ring of 50 km, stopped on 14 of 15 days of g20 (running: 2016-09-07…2016-09-07); 1 days too few",
            finding.Message.En);
        Assert.Equal(new NodaTime.LocalDate(2016, 9, 7), finding.Date);
    }

    [Fact]
    public void EventWindow_StopCarriedIn_CountsOnItsDays() => Assert.True(
        G20().History("near", LineState.Stopped, "2016-08-01").Verify(("near", "2016-08-20..2016-09-07")).On("summit").Kept);

    [Fact]
    public void EventWindow_OuterRing_MakesHalfOnRunningDays()
    {
        var figures = G20().Verify(("near", "2016-08-24..2016-09-07"), ("middle", "2016-09-07..2016-09-08")).Figures("middle");
        Assert.Equal((14 * 500) + (14 * 1001), figures.OutputTonnes);
    }

    [Fact]
    public void EventWindow_ExemptLine_MayRun() => Assert.True(
        G20().Treatment("exempt", SpecialClass.KeyProject, TreatmentKind.Exempt).Verify().On("summit").Kept);
}
