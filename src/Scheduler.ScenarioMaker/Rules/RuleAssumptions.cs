using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.ScenarioMaker.Lines;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>Every number of the assumption-based draft. The Zhejiang plan gives the mandate and no numbers; these are of the size
/// that other provinces have published and are for the user to replace.</summary>
public static class RuleAssumptions
{
    public const int WinterBaseDays = 35;

    /// <summary>Days that may lie anywhere in the year. With the winter's 35 it makes 85, near Jiangsu's 80 of 2024.</summary>
    public const int FreeBaseDays = 50;

    /// <summary>Zhejiang wants lines up to 2 500 t/d merged out and favours co-processing from 4 000 t/d; the classes part between.</summary>
    public static ImmutableArray<CapacityClass> CapacityClasses { get; } = [new("small", 0), new("large", 4000)];

    /// <summary>Better grades owe less, most of all where the air is not the pressing concern. B small keeps the base.</summary>
    public static ImmutableArray<GradeTableRow> GradeRows { get; } =
    [
        new(PerformanceGrade.A, "large", ZhejiangCities.KeyClass, -12),
        new(PerformanceGrade.A, "large", ZhejiangCities.GeneralClass, -15),
        new(PerformanceGrade.A, "small", null, -8),
        new(PerformanceGrade.B, "large", null, -4),
        new(PerformanceGrade.C, null, ZhejiangCities.KeyClass, 8),
        new(PerformanceGrade.C, null, ZhejiangCities.GeneralClass, 5),
        new(PerformanceGrade.D, null, null, 12),
    ];

    /// <summary>Chosen so that the seven cities fall into three steps; their winter means run from 36 to 45 µg/m³.</summary>
    public static ImmutableArray<OutlookThreshold> OutlookThresholds { get; } = [new(380, 4), new(430, 8)];

    /// <summary>Like lines compete in one market with one grade; what is hard for them is to stand still while others build.</summary>
    public static FairnessTerms Fairness { get; } = new([FairnessTrait.Market, FairnessTrait.Grade], [DraftWindows.Peak]);

    public const int CoProcessingSharePercent = 50;

    /// <summary>Shares of the due days per period.</summary>
    public const int FirstQuarterPercent = 25;
    public const int FourthQuarterPercent = 15;
    public const int SummerPercent = 15;

    /// <summary>The window of Sichuan 2017, with 6 days instead of all 20: two waves of stops fit into it with days to spare.</summary>
    public const int FestivalDaysBefore = 4;
    public const int FestivalDaysAfter = 15;
    public const int FestivalDays = 6;

    /// <summary>Stops of 10 to 20 days are usual in notices; 40 lets an overhaul fit into one.</summary>
    public const int MinStopDays = 10;
    public const int MaxStopDays = 40;
    public const int MinRunDays = 15;
    public const int MaxStops = 5;

    /// <summary>Half and a little more: whole kilns cannot be halved, and so even the smallest market can stop in two waves.</summary>
    public const int MaxOffPercent = 55;
    public const int MaxOffPercentInPeak = 35;

    public const int MaxStartsPerCityAndDay = 1;

    /// <summary>Stops drift into winter by themselves, so the cap of the third quarter (the ozone season) binds and the one of the first
    /// half-year hardly does. A yearly cap can never bind, since due days fix the yearly output; it is there to be checked.</summary>
    public static ImmutableArray<CapAssumption> Caps { get; } =
    [
        new("company-cap-h1", CapScope.Company, DraftWindows.FirstHalf, MinLines: 4, Percent: 78),
        new("city-cap-q3", CapScope.City, DraftWindows.ThirdQuarter, MinLines: 5, Percent: 85),
        new("province-cap", CapScope.Province, DraftWindows.Year, MinLines: 1, Percent: 80),
    ];

    /// <summary>The largest kilns keep within filed capacity × 300 days.</summary>
    public const int LineCapFromTonnesPerDay = 7500;
    public const int LineCapDays = 300;
}
