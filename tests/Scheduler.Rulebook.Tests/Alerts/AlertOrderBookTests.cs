using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Rulebook.Alerts;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Alerts;

public sealed class AlertOrderBookTests
{
    private static ScenarioBuilder Plants() => new ScenarioBuilder("2027-01-01..2027-01-31")
        .Line("L1", grade: PerformanceGrade.C).Line("L2", grade: PerformanceGrade.C)
        .Line("L3", company: "k2", grade: PerformanceGrade.B).Line("L4", company: "k3", grade: PerformanceGrade.D).Line("L5", city: "c2")
        .AlertActions("actions", 12, Rounding.Up, AlertTables.Guide2020)
        .AlertCredit("later", Scenario.HorizonWindowId, AlertCreditMode.Deferred, Rounding.Up, "next-winter", AlertLevel.Orange, AlertLevel.Red)
        .AlertCredit("now", Scenario.HorizonWindowId, AlertCreditMode.Counted, Rounding.HalfUp, null, AlertLevel.Yellow);

    private static ScenarioBuilder Raised() => Plants()
        .Alert("y", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-06T10:00").Alert("o", AlertLevel.Orange, "2027-01-05T10:00", "2027-01-07T12:00", "y");

    [Fact]
    public void Orders_OfAnUpgrade_HaveOneSpanForEachLevel()
    {
        var orders = AlertOrderBook.Of(Raised().Build()).Orders.ToLookup(order => order.Line.Id, Told);

        Assert.Equal(
            ["2027-01-03T10:00..2027-01-05T10:00 48h Yellow StopShare 1/2 on 2 days now", "2027-01-05T10:00..2027-01-07T12:00 50h Orange Stop on 3 days later"],
            orders["L1"]);
        Assert.Equal(
            ["2027-01-03T10:00..2027-01-05T10:00 48h Yellow None on 2 days ", "2027-01-05T10:00..2027-01-07T12:00 50h Orange LoadCut on 3 days "],
            orders["L3"]);
        Assert.Equal(
            ["2027-01-03T10:00..2027-01-05T10:00 48h Yellow Stop on 3 days now", "2027-01-05T10:00..2027-01-07T12:00 50h Orange Stop on 2 days later"],
            orders["L4"]);
        Assert.Empty(orders["L5"]);
    }

    [Fact]
    public void Changes_OfAnUpgrade_ShowWhatWasAndWhatIs()
    {
        var changes = AlertOrderBook.Of(Raised().Build()).Changes;

        Assert.Equal(["L1", "L2", "L3", "L4"], changes.Select(change => change.LineId));
        Assert.All(changes, change => Assert.Equal("o", change.Bulletin.Id));
        Assert.Equal(["2027-01-03T10:00..2027-01-06T10:00 72h Yellow"], changes[0].Before.Select(Short));
        Assert.Equal(["2027-01-03T10:00..2027-01-05T10:00 48h Yellow", "2027-01-05T10:00..2027-01-07T12:00 50h Orange"], changes[0].After.Select(Short));
    }

    [Fact]
    public void Changes_OfAWithdrawal_LeaveNothing()
    {
        var list = AlertOrderBook.Of(Plants()
            .Alert("y", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-06T10:00").Alert("w", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-03T10:00", "y").Build());

        Assert.Empty(list.Orders);
        Assert.Empty(list.Entries);
        Assert.Equal(4, list.Changes.Length);
        Assert.All(list.Changes, change => Assert.Equal((1, 0), (change.Before.Length, change.After.Length)));
    }

    // L1 stops on 5 January for 14 h, on 6 January, and on 7 January for 12 h; L4 also on 3 January for 14 h, on 4 January, and on 5 January until 10:00.
    [Fact]
    public void Entries_OfAnUpgrade_GiveEachDayTwoHalvesAtMost()
    {
        var entries = AlertOrderBook.Of(Raised().Build()).Entries;

        Assert.Equal(
            ["L1 later 5 o", "L2 later 5 o", "L4 later 5 o", "L4 now 3 y"],
            entries.Select(entry => $"{entry.LineId} {entry.Credit.Id} {entry.HalfDays} {string.Join(',', entry.Documents.Select(alert => alert.Id))}"));
        Assert.Equal("next-winter", entries[0].Credit.CreditPeriod);
    }

    [Fact]
    public void Orders_AcrossTheFirstDay_BeginWithTheHorizon()
    {
        var list = AlertOrderBook.Of(Plants().Alert("r", AlertLevel.Red, "2026-12-30T10:00", "2027-01-02T06:00").Build());

        Assert.Equal("2027-01-01T00:00..2027-01-02T06:00 30h Red", Short(list.Orders[0]));
        Assert.Equal(3, list.Entries[0].HalfDays);
    }

    [Fact]
    public void Orders_OfAGradeThatChangesDuringTheAlert_AreCutThere()
    {
        var scenario = Plants().Alert("y", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-06T10:00").Build();
        var fact = new Domain.Facts.LineFact(
            "L1", Domain.Facts.FactDefinition.Grade, new("D", null), PerformanceGrade.D, null, new(2027, 1, 5), null, "", "", false, []);

        var orders = AlertOrderBook.Of(scenario with { Facts = [fact] }).Orders.Where(order => order.Line.Id == "L1").Select(Told);

        Assert.Equal(
            ["2027-01-03T10:00..2027-01-05T00:00 38h Yellow StopShare 1/2 on 2 days now", "2027-01-05T00:00..2027-01-06T10:00 34h Yellow Stop on 1 days now"],
            orders);
    }

    [Fact]
    public void Orders_OfAnExemptLine_StayOnTheList()
    {
        var scenario = new ScenarioBuilder("2027-01-01..2027-01-31").Line("L1", grade: PerformanceGrade.D)
            .Alert("y", AlertLevel.Yellow, "2027-01-03T10:00", "2027-01-06T10:00")
            .AlertActions("actions", 12, Rounding.Up, AlertTables.Guide2020, exempt: LineSelector.All with { Lines = ["L1"] }).Build();

        var order = Assert.Single(AlertOrderBook.Of(scenario).Orders);

        Assert.True(order.Exempt);
        Assert.Equal(AlertMeasure.None, order.Action.Measure);
    }

    [Fact]
    public void Ozone_BringsANoteAndNoOrder()
    {
        var scenario = Plants().Alert("y", AlertLevel.Red, "2027-01-03T10:00", "2027-01-06T10:00").Build();
        var list = AlertOrderBook.Of(scenario with { Alerts = [scenario.Alerts[0] with { Pollutant = AlertPollutant.Ozone }] });

        Assert.Empty(list.Orders);
        Assert.Equal("y", Assert.Single(list.WithoutCuts).Id);
    }

    private static string Short(AlertOrder order) =>
        $"{ChinaTime.Write(order.Span.Start)}..{ChinaTime.Write(order.Span.End)} {order.Span.Minutes / 60}h {order.Span.Level}";

    private static string Told(AlertOrder order) =>
        $"{Short(order)} {order.Action.Measure}{(order.LinesOff is { } off ? $" {off}/{order.LinesOfPlant}" : "")} on {order.Days.Count} days {string.Join(',', order.Credits.Select(credit => credit.Id))}";
}
