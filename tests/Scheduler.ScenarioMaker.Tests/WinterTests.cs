using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Winters;

namespace Scheduler.ScenarioMaker.Tests;

public sealed class WinterTests
{
    private static readonly Winter Winter = new(2014);

    private static readonly ZhejiangCity Hangzhou = ZhejiangCities.All[0];

    [Fact]
    public void Forecast_WhateverIsMeasuredFromTheFirstDayOn_StaysTheSame()
    {
        var days = Days(new(2013, 12, 2), new(2015, 12, 31), _ => 60).ToArray();
        var planted = days.Select(day => day.Date >= new LocalDate(2014, 11, 15) ? day with { Pm25 = 999 } : day);
        Assert.Equal(WinterAir.Forecast(Hangzhou, days, Winter), WinterAir.Forecast(Hangzhou, planted, Winter));

        // A day earlier it counts.
        var earlier = days.Select(day => day.Date == new LocalDate(2014, 11, 14) ? day with { Pm25 = 999 } : day);
        Assert.NotEqual(WinterAir.Forecast(Hangzhou, days, Winter), WinterAir.Forecast(Hangzhou, earlier, Winter));
    }

    [Fact]
    public void Forecast_OfFewerYears_LeavesTheEarlierOnesOut()
    {
        var winter = new Winter(2016);
        var days = Days(new(2013, 12, 2), new(2016, 11, 14), date => date < new LocalDate(2015, 11, 15) ? 200 : 50).ToArray();
        Assert.All(WinterAir.Forecast(Hangzhou, days, winter, years: 1), row => Assert.Equal(50, row.Pm25));
        Assert.All(WinterAir.Forecast(Hangzhou, days, winter), row => Assert.InRange(row.Pm25, 51, 199));
    }

    [Fact]
    public void Forecast_PeriodThatWasNeverMeasured_LiesBetweenItsNeighbours()
    {
        // 11 to 14 November and December are known, the last third of November is not: (40 + 120) / 2 = 80, smoothed with them 80 again.
        var rows = WinterAir.Forecast(Hangzhou, Days(new(2013, 12, 2), new(2014, 11, 14), date => date.Month == 12 ? 120 : 40), Winter).ToArray();
        Assert.Equal(new DateInterval(new LocalDate(2014, 11, 21), new LocalDate(2014, 11, 30)), rows[1].Days);
        Assert.Equal(80.0m, rows[1].Pm25);
        Assert.Equal(50.0m, rows[0].Pm25);
    }

    [Fact]
    public void Forecast_TwoPeriodsInARowMissing_SaysWhich()
    {
        var days = Days(new(2013, 12, 2), new(2014, 10, 31), _ => 60);
        var fault = Assert.Throws<InputFaultException>(() => WinterAir.Forecast(Hangzhou, days, Winter).ToArray());
        Assert.Contains("before 2014-11-15 in ten-day period 31", fault.Message);
    }

    [Fact]
    public void Measured_PeriodsOfTheWinter_AreMeansOfTheirOwnDays()
    {
        var rows = WinterAir.Measured(Hangzhou, Days(new(2014, 1, 1), new(2015, 12, 31), date => date.Day), Winter).ToArray();
        Assert.Equal(Winter.Horizon.Days.Dates(), rows.SelectMany(row => row.Days));
        Assert.Equal(17.5m, rows[0].Pm25);
        Assert.Equal(25.5m, rows[1].Pm25);
        Assert.Equal(13.0m, rows[^1].Pm25);
    }

    [Fact]
    public void Measured_PeriodWithoutADay_SaysWhich()
    {
        var fault = Assert.Throws<InputFaultException>(() => WinterAir.Measured(Hangzhou, Days(new(2014, 1, 1), new(2015, 3, 10), _ => 60), Winter).ToArray());
        Assert.Contains("from 2015-03-11 to 2015-03-15", fault.Message);
    }

    [Theory]
    [InlineData(2014, 121, 35)]
    [InlineData(2015, 122, 35)]
    [InlineData(2016, 78, 23)]
    public void Draft_OfEachWinter_AsksForDaysInProportion(int year, int days, int baseDays)
    {
        var winter = PastWinters.All.Single(winter => winter.Year == year);
        var draft = ZhejiangWinter.From(Data(), winter);
        Assert.Equal(days, draft.Horizon.DayCount);
        Assert.Equal(baseDays, draft.Rules.OfType<BaseDays>().Single().Days);
        Assert.Equal(winter.IsCut ? 0 : 1, draft.Rules.OfType<SpringFestivalWindow>().Count());

        // What is owed must not depend on the air that a plan is judged by.
        Assert.Empty(draft.Rules.OfType<OutlookAddOn>());
        Assert.All(draft.Rules, rule => Assert.True(rule.Source.Assumed));
    }

    [Fact]
    public void Draft_MonthThatTheWinterCuts_HasDemandByItsDays()
    {
        var draft = ZhejiangWinter.From(Data(), Winter);
        long Tonnes(int month) => draft.Demand.First(demand => demand.Month.Month == month).Tonnes;
        Assert.InRange(Tonnes(11), (Tonnes(12) * 16 / 30) - 1000, (Tonnes(12) * 16 / 30) + 1000);
    }

    [Fact]
    public void Command_UnknownWinter_SaysWhichAreKnownAndExits2()
    {
        using var errors = new StringWriter();
        Assert.Equal(ScenarioMakerApp.Faulty, ScenarioMakerApp.Run([WinterAirCommand.Name, "zhejiang-winter-1914", "data", "out"], TextWriter.Null, errors));
        Assert.Contains("zhejiang-winter-2016", errors.ToString());
    }

    private static WinterData Data()
    {
        using var folder = new TemporaryFolder();
        SmallData.Write(folder.Path);
        SmallData.Put(folder.Path, DataFolder.EarlierDaysFile, SmallData.Days((2013, "杭州市", 60), (2014, "杭州市", 60), (2013, "衢州市", 40), (2014, "衢州市", 40)));
        return WinterData.Read(folder.Path);
    }

    private static IEnumerable<CityDay> Days(LocalDate from, LocalDate to, Func<LocalDate, decimal> pm25) =>
        new DateInterval(from, to).Select(date => new CityDay(Hangzhou.Name.Zh, date, pm25(date)));
}
