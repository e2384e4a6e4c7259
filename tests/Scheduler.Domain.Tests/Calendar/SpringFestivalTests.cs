using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Tests.Calendar;

public sealed class SpringFestivalTests
{
    // As announced by the State Council, and 2027 from the almanac.
    [Theory]
    [InlineData(2014, 1, 31)]
    [InlineData(2017, 1, 28)]
    [InlineData(2020, 1, 25)]
    [InlineData(2023, 1, 22)]
    [InlineData(2024, 2, 10)]
    [InlineData(2026, 2, 17)]
    [InlineData(2027, 2, 6)]
    public void In_AYear_IsItsNewYearsDay(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), SpringFestival.In(year));

    [Theory]
    [InlineData(1901)]
    [InlineData(2101)]
    public void In_AYearBeyondTheTables_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SpringFestival.In(year));

    [Fact]
    public void DaysAround_AHorizonThatCutsTheFestival_GivesThePartInside()
    {
        var horizon = new Horizon(new(2027, 2, 4), new(2027, 12, 31));
        var days = SpringFestivalWindow.DaysAround(horizon, daysBefore: 4, daysAfter: 15);
        Assert.Equal(DaySet.Of(new DateInterval(new(2027, 2, 4), new(2027, 2, 21))), days);
    }

    [Fact]
    public void DaysAround_AHorizonThatEndsBeforeTheFestival_SeesItsFirstDays()
    {
        // The New Year of 2028 is 26 January; 30 days before it lie in 2027.
        var horizon = new Horizon(new(2027, 3, 1), new(2027, 12, 31));
        var days = SpringFestivalWindow.DaysAround(horizon, daysBefore: 30, daysAfter: 5);
        Assert.Equal(DaySet.Of(new DateInterval(new(2027, 12, 27), new(2027, 12, 31))), days);
    }
}
