using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>
/// Every number of the Shandong draft. A year has 365 days and a line owes about 160, so on average 44 % of the capacity is off; what may
/// be off at once lies well above that, and the demand below what is left. In days of a market's full output: 205 are run, the demand takes
/// 183; the silos hold 15 and begin with 9. January to March need 31 of 90, so up to 68 days off fit in there, and up to 58 of 92 from
/// October on, if the silos are full by then.
/// </summary>
public static class ShandongAssumptions
{
    /// <summary>Lines of Shandong, 2023.</summary>
    public const int LineCount = 82;

    /// <summary>Stop days of the year by the association, 2021.</summary>
    public const int YearDays = 160;

    /// <summary>The notices stop every line through the winter, 121 days; then nothing is left to choose. So many days are asked for in the two
    /// parts into which the calendar year cuts it (74 and 47 days), the rest may lie anywhere.</summary>
    public const int EarlyWinterBaseDays = 42;
    public const int LateWinterBaseDays = 24;

    public const int FreeBaseDays = YearDays - EarlyWinterBaseDays - LateWinterBaseDays;

    /// <summary>The notices stop every line for 20 days at once, 11 to 30 June 2021 and 6 to 25 July 2025. Here a line chooses 15 days in the
    /// time that both span, so that the market is not without clinker.</summary>
    public const int SummerDays = 15;

    /// <summary>Cities of the transport channel of Beijing, Tianjin and Hebei (传输通道城市) with kilns; recalled.</summary>
    public const string ChannelClass = "channel";

    public const string GeneralClass = "general";

    public static ImmutableArray<string> ChannelCities { get; } = ["jinan", "zibo", "jining", "dezhou", "liaocheng"];

    public static ImmutableArray<GradeTableRow> GradeRows { get; } =
    [
        new(PerformanceGrade.A, "large", ChannelClass, -12),
        new(PerformanceGrade.A, "large", GeneralClass, -15),
        new(PerformanceGrade.A, "small", null, -8),
        new(PerformanceGrade.B, "large", null, -4),
        new(PerformanceGrade.C, null, ChannelClass, 8),
        new(PerformanceGrade.C, null, GeneralClass, 5),
        new(PerformanceGrade.D, null, null, 12),
    ];

    /// <summary>The winter means of the cities run from about 30 to 75 µg/m³; three steps, in each part of the winter.</summary>
    public static ImmutableArray<OutlookThreshold> EarlyOutlookThresholds { get; } = [new(500, 3), new(600, 5)];
    public static ImmutableArray<OutlookThreshold> LateOutlookThresholds { get; } = [new(500, 1), new(600, 3)];

    public static ImmutableArray<PresetClass> Classes { get; } =
    [
        new(SpecialClass.CoProcessing, Lines: 8, MinTonnesPerDay: 3200, MaxTonnesPerDay: 6000),
        new(SpecialClass.SpecialCement, Lines: 2, MinTonnesPerDay: 1000, MaxTonnesPerDay: 2500),
        new(SpecialClass.KeyProject, Lines: 2, MinTonnesPerDay: 4000, MaxTonnesPerDay: 6000),
    ];

    public const int CoProcessingSharePercent = 60;

    public const int FestivalDaysBefore = 4;
    public const int FestivalDaysAfter = 15;
    public const int FestivalDays = 6;

    /// <summary>The longest printed block is the winter, 121 days; half of it lets four stops carry a year.</summary>
    public const int MinStopDays = 10;
    public const int MaxStopDays = 60;
    public const int MinRunDays = 15;
    public const int MaxStops = 6;

    /// <summary>Winter asks for 57 % of its days before 15 March, and 51 % of those from 15 November.</summary>
    public const int MaxOffPercent = 72;
    public const int MaxOffPercentInPeak = 50;

    public const int MaxStartsPerCityAndDay = 1;

    /// <summary>Between the blocks that were printed: 11 June (2021) to 25 July (2025).</summary>
    public static Window MidYear { get; } = new(
        "mid-year",
        new("6月11日至7月25日", "11 June to 25 July"),
        DaySet.Of(new DateInterval(new LocalDate(2027, 6, 11), new LocalDate(2027, 7, 25))));

    /// <summary>Second quarter.</summary>
    public static Window SecondQuarter { get; } = new(
        "q2", new("第二季度", "second quarter"), DaySet.Of(new DateInterval(new LocalDate(2027, 4, 1), new LocalDate(2027, 6, 30))));

    /// <summary>Stops drift into winter by themselves, so caps of the warm quarters bind. The yearly one can never bind, since due days fix the
    /// yearly output; it is there to be checked.</summary>
    public static ImmutableArray<CapAssumption> Caps { get; } =
    [
        new("company-cap-q2", CapScope.Company, SecondQuarter, MinLines: 10, Percent: 75),
        new("city-cap-q3", CapScope.City, DraftWindows.ThirdQuarter, MinLines: 7, Percent: 72),
        new("province-cap", CapScope.Province, DraftWindows.Year, MinLines: 1, Percent: 65),
    ];

    /// <summary>The largest kilns stop for at least this many days of the third quarter.</summary>
    public const int LineCapFromTonnesPerDay = 5000;
    public const int LineCapThirdQuarterOffDays = 17;

    public const int StoppedOnTheEvePercent = 25;

    public static ImmutableArray<MarketAssumption> Markets { get; } =
    [
        Market("west", new("鲁西市场（济南、泰安、德州、聊城）", "West (Jinan, Tai'an, Dezhou, Liaocheng)")),
        Market("southwest", new("鲁西南市场（枣庄、济宁）", "South-west (Zaozhuang, Jining)")),
        Market("southeast", new("鲁东南市场（日照、临沂）", "South-east (Rizhao, Linyi)")),
        Market("east", new("鲁中和胶东市场（淄博、潍坊、青岛、烟台）", "Centre and peninsula (Zibo, Weifang, Qingdao, Yantai)")),
    ];

    private static MarketAssumption Market(string id, LocalizedText name) =>
        new(id, name, DemandPercent: 50) { Assumed = ["name_zh", "name_en", "silo_tonnes", "opening_stock_tonnes"] };
}
