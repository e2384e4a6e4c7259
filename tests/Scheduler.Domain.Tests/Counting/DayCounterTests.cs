using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Testing;

namespace Scheduler.Domain.Tests.Counting;

/// <summary>Figures of real notices, and the edges of each way of counting.</summary>
public sealed class DayCounterTests
{
    [Theory]

    // Shandong, 6 July 0:00 to 25 July 24:00, 2025.
    [InlineData(CountMode.InclusiveDates, "2025-07-06T00:00", "2025-07-26T00:00", "20")]

    // Jiangxi, 10 to 19 May 2022.
    [InlineData(CountMode.InclusiveDates, "2022-05-10T00:00", "2022-05-20T00:00", "10")]

    // Liaoning, 1 July 8:00 to 16 July 8:00, 2024.
    [InlineData(CountMode.SameClock, "2024-07-01T08:00", "2024-07-16T08:00", "15")]
    [InlineData(CountMode.InclusiveDates, "2024-07-01T08:00", "2024-07-16T08:00", "16")]
    [InlineData(CountMode.ExclusiveEnd, "2024-07-01T08:00", "2024-07-16T08:00", "15")]
    [InlineData(CountMode.HalfDays, "2024-07-01T08:00", "2024-07-16T08:00", "15")]

    // Leap day.
    [InlineData(CountMode.InclusiveDates, "2024-02-28T00:00", "2024-03-02T00:00", "3")]
    [InlineData(CountMode.InclusiveDates, "2023-02-28T00:00", "2023-03-02T00:00", "2")]
    [InlineData(CountMode.SameClock, "2024-02-28T08:00", "2024-03-01T08:00", "2")]

    // Across 31 December.
    [InlineData(CountMode.InclusiveDates, "2026-12-30T00:00", "2027-01-03T00:00", "4")]

    // Less than a day.
    [InlineData(CountMode.InclusiveDates, "2027-01-05T10:00", "2027-01-05T11:00", "1")]
    [InlineData(CountMode.SameClock, "2027-01-05T00:00", "2027-01-05T23:59", "0")]
    [InlineData(CountMode.SameClock, "2027-01-05T08:00", "2027-01-07T07:59", "1")]
    [InlineData(CountMode.ExclusiveEnd, "2027-01-05T08:00", "2027-01-05T20:00", "0")]
    [InlineData(CountMode.ExclusiveEnd, "2027-01-05T00:00", "2027-01-06T00:00", "1")]
    [InlineData(CountMode.HalfDays, "2027-01-05T08:00", "2027-01-05T20:00", "0.5")]
    [InlineData(CountMode.HalfDays, "2027-01-05T08:00", "2027-01-06T20:00", "1.5")]
    [InlineData(CountMode.HalfDays, "2027-01-05T08:00", "2027-01-05T19:59", "0")]
    public void Count_OfAStop_IsThatOfTheMode(CountMode mode, string start, string end, string days) =>
        Assert.Equal(days, new DayCounter(mode).Count(Stop(start, end)).ToString());

    [Theory]
    [InlineData("2022-11-15..2023-03-15", 120, 121)]
    [InlineData("2015-01-25..2015-03-10", 43, 45)]
    [InlineData("2025-07-06..2025-07-25", 20, 20)]
    public void CountPrinted_BesideThePrintedNumber_KeepsBothAndFlagsTheDifference(string span, int printed, int computed)
    {
        var count = new PrintedCount(HalfDays.OfDays(printed), new DayCounter(CountMode.InclusiveDates).CountPrinted(Spans.Interval(span)));

        Assert.Equal((HalfDays.OfDays(printed), HalfDays.OfDays(computed)), (count.Printed, count.Computed));
        Assert.Equal(printed != computed, count.Differs);
    }

    [Fact]
    public void CountPrinted_OfHenansTwoBlocks_Is47And54()
    {
        var counter = new DayCounter(CountMode.InclusiveDates);

        Assert.Equal("47", counter.CountPrinted(Spans.Interval("2022-11-20..2023-01-05")).ToString());
        Assert.Equal("54", counter.CountPrinted(Spans.Interval("2023-01-21..2023-03-15")).ToString());
    }

    [Theory]
    [InlineData(CountMode.SameClock, "15")]
    [InlineData(CountMode.ExclusiveEnd, "15")]
    [InlineData(CountMode.InclusiveDates, "16")]
    [InlineData(CountMode.HalfDays, "16")]
    public void CountPrinted_OfOneToSixteen_IsThatOfTheMode(CountMode mode, string days) =>
        Assert.Equal(days, new DayCounter(mode).CountPrinted(Spans.Interval("2024-07-01..2024-07-16")).ToString());

    [Theory]
    [InlineData(CountMode.InclusiveDates)]
    [InlineData(CountMode.SameClock)]
    [InlineData(CountMode.ExclusiveEnd)]
    [InlineData(CountMode.HalfDays)]
    public void CountWithin_WindowsOnBothSidesOfNewYear_LosesNoDay(CountMode mode)
    {
        var counter = new DayCounter(mode);
        var stop = Stop("2026-12-25T08:00", "2027-01-10T20:00");

        Assert.Equal(
            counter.Count(stop),
            counter.CountWithin(stop, Spans.Days("2026-12-01..2026-12-31")) + counter.CountWithin(stop, Spans.Days("2027-01-01..2027-01-31")));
        Assert.Equal("7", counter.CountWithin(stop, Spans.Days("2026-12-01..2026-12-31")).ToString());
    }

    [Fact]
    public void CountWithin_AWindowThatTheStopDoesNotTouch_IsZero() =>
        Assert.True(new DayCounter(CountMode.InclusiveDates).CountWithin(Stop("2027-01-05T00:00", "2027-01-08T00:00"), DaySet.Empty).IsZero);

    [Fact]
    public void DaysOfLine_TwoStopsOnOneDate_CountTheDateOnce()
    {
        RecordedStop[] stops = [Stop("2027-01-05T20:00", "2027-01-07T08:00", "later"), Stop("2027-01-03T00:00", "2027-01-05T08:00", "earlier")];

        var days = new DayCounter(CountMode.InclusiveDates).DaysOfLine(stops);

        Assert.Equal(["3 earlier", "4 earlier", "5 earlier", "6 later", "7 later"], days.Select(day => $"{day.Date.Day} {day.StopId}"));
    }

    private static RecordedStop Stop(string start, string end, string id = "s") =>
        new(id, "L1", ChinaTime.Parse(start)!.Value, ChinaTime.Parse(end)!.Value, StopReason.Planned, "log", null);
}
