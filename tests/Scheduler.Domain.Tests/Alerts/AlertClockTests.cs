using NodaTime;
using Scheduler.Domain.Alerts;

namespace Scheduler.Domain.Tests.Alerts;

public sealed class AlertClockTests
{
    [Fact]
    public void Parse_AMomentInChinaTime_IsEightHoursAheadOfUtc()
    {
        var moment = AlertClock.Parse("2025-12-28T07:59")!.Value;

        Assert.Equal(Instant.FromUtc(2025, 12, 27, 23, 59), moment);
        Assert.Equal("2025-12-28T07:59", AlertClock.Written(moment));
        Assert.Equal("2025-12-28 07:59", AlertClock.Shown(moment));
        Assert.Equal(new LocalDate(2025, 12, 28), AlertClock.DayOf(moment));
    }

    [Fact]
    public void StartOf_TheNextDay_IsWhereADayEnds()
    {
        var day = new LocalDate(2024, 2, 28);

        Assert.Equal(Duration.FromMinutes(AlertClock.MinutesPerDay), AlertClock.StartOf(day.PlusDays(1)) - AlertClock.StartOf(day));
        Assert.Equal(new LocalDate(2024, 2, 29), AlertClock.DayOf(AlertClock.StartOf(day.PlusDays(1))));
    }

    [Fact]
    public void Parse_TwentyFourOClock_IsTheStartOfTheNextDay() =>
        Assert.Equal(AlertClock.StartOf(new(2026, 1, 1)), AlertClock.Parse("2025-12-31T24:00"));

    [Theory]
    [InlineData("2025-12-28")]
    [InlineData("2025-12-28 10:00")]
    [InlineData("2025-12-28T24:01")]
    [InlineData("2025-02-29T10:00")]
    [InlineData("2025-12-28T10:00+08:00")]
    public void Parse_AnythingElse_IsNull(string text) => Assert.Null(AlertClock.Parse(text));
}
