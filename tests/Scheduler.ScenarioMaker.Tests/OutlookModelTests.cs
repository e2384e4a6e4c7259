using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Tests;

public class OutlookModelTests
{
    [Fact]
    public void From_FlatAir_ScalesEveryCityByTheReference()
    {
        var outlook = FromSmallData();
        Assert.All(outlook.MonthRatios, ratio => Assert.Equal(0.5m, ratio));
        Assert.Equal(30.0m, outlook.Mean("杭州市", DraftWindows.Horizon.Days));
        Assert.Equal(20.0m, outlook.Mean("衢州市", DraftWindows.Winter.Days));
        Assert.Equal(25.0m, outlook.ProvinceMean(DraftWindows.Horizon.Days));
    }

    [Fact]
    public void From_AnyYear_CoversEveryDayOnce()
    {
        var days = FromSmallData().Rows.Where(row => row.City == "衢州市").SelectMany(row => row.Days).ToArray();
        Assert.Equal(DraftWindows.Horizon.Days.Dates(), days);
    }

    [Fact]
    public void From_MonthWithoutDays_SaysWhichIsMissing()
    {
        using var folder = new TemporaryFolder();
        SmallData.Write(folder.Path);
        var data = DataFolder.Read(folder.Path);
        var gap = data with { RecentDays = [.. data.RecentDays.Where(day => day.Date.Month != 7)] };
        var fault = Assert.Throws<InputFaultException>(() => OutlookModel.From(gap, "杭州市", DraftWindows.Horizon));
        Assert.Contains("recent month 7", fault.Message);
    }

    [Fact]
    public void Smoothed_OnePeak_SpreadsAroundTheYearAndKeepsTheSum() =>
        Assert.Equal([2m, 1m, 0m, 1m], YearCircle.Smoothed([4m, 0m, 0m, 0m]));

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 10, 0)]
    [InlineData(1, 11, 1)]
    [InlineData(1, 20, 1)]
    [InlineData(1, 31, 2)]
    [InlineData(2, 28, 5)]
    [InlineData(12, 31, 35)]
    public void IndexOf_EdgesOfPeriods_AreInside(int month, int day, int period) =>
        Assert.Equal(period, TenDayPeriods.IndexOf(new LocalDate(2027, month, day)));

    [Fact]
    public void In_HorizonThatCutsPeriods_CutsThem()
    {
        var periods = TenDayPeriods.In(new Horizon(new LocalDate(2027, 1, 5), new LocalDate(2027, 1, 12))).ToArray();
        Assert.Equal(
            [
                (0, new DateInterval(new LocalDate(2027, 1, 5), new LocalDate(2027, 1, 10))),
                (1, new DateInterval(new LocalDate(2027, 1, 11), new LocalDate(2027, 1, 12))),
            ],
            periods);
    }

    private static OutlookModel FromSmallData()
    {
        using var folder = new TemporaryFolder();
        SmallData.Write(folder.Path);
        return OutlookModel.From(DataFolder.Read(folder.Path), "杭州市", DraftWindows.Horizon);
    }
}
