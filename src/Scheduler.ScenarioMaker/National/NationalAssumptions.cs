using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.History;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The numbers of the national draft that hold in every province.</summary>
public static class NationalAssumptions
{
    public static ImmutableArray<GradeTableRow> GradeRows { get; } =
    [
        new(PerformanceGrade.A, "large", null, -12),
        new(PerformanceGrade.A, "small", null, -8),
        new(PerformanceGrade.B, "large", null, -4),
        new(PerformanceGrade.C, null, null, 6),
        new(PerformanceGrade.D, null, null, 12),
    ];

    public static ImmutableArray<OutlookThreshold> OutlookThresholds { get; } = [new(450, 3), new(600, 6)];

    public const int CoProcessingSharePercent = 60;

    /// <summary>Share of the due days in plum rain and summer heat.</summary>
    public const int SummerPercent = 10;

    public const int FestivalDaysBefore = 4;
    public const int FestivalDaysAfter = 15;
    public const int FestivalDays = 6;

    /// <summary>A line owes days in both parts of the winter and in summer, so at least three stops; shorter than elsewhere, since a good or
    /// co-processing line of a province with few days owes fewer than 30.</summary>
    public const int MinStopDays = 7;

    public const int MaxStopDays = 60;
    public const int MinRunDays = 15;
    public const int MaxStops = 6;

    /// <summary>From so many days a year on, more may be off at once.</summary>
    public const int ManyYearDays = 100;

    public const int MaxOffPercentOfMany = 72;
    public const int MaxOffPercentOfManyInPeak = 50;
    public const int MaxOffPercent = 60;
    public const int MaxOffPercentInPeak = 40;

    /// <summary>A market is limited only where that leaves its lines free to choose: with so many lines, and none larger than this share.</summary>
    public const int LimitedFromLines = 5;
    public const int LimitedLargestPercent = 30;

    public const int MaxStartsPerCityAndDay = 1;

    public const int StoppedOnTheEvePercent = 20;

    /// <summary>Provinces whose output of the third quarter is capped, and at which share of full output.</summary>
    public static ImmutableArray<(string Province, int Percent)> Caps { get; } =
        [("hebei", 80), ("anhui", 90), ("shandong", 76), ("henan", 80), ("guangdong", 92), ("sichuan", 82)];

    /// <summary>One special line of each class for so many lines of a province.</summary>
    public static ImmutableArray<PresetClass> ClassesFor(int lines) =>
    [
        new(SpecialClass.CoProcessing, lines / 12, MinTonnesPerDay: 3200, MaxTonnesPerDay: 7500),
        new(SpecialClass.SpecialCement, lines / 40, MinTonnesPerDay: 1000, MaxTonnesPerDay: 3200),
        new(SpecialClass.KeyProject, lines / 30, MinTonnesPerDay: 4000, MaxTonnesPerDay: 7500),
    ];

    /// <summary>A province with so many lines has one order of each kind.</summary>
    public const int OrdersFromLines = 20;

    /// <summary>The orders of one province.</summary>
    public static IEnumerable<OrderAssumption> OrdersOf(NationalProvince province) =>
        OrderAssumptions.All.Select(order => order with { Id = $"{order.Id}-{province.Prefix}" });

    /// <summary>
    /// Yearly demand of a market as a share of its full output: that of the days that its lines run, less what the limits of silos and of whole
    /// kilns cost. Few lines cannot take turns, so that neighbours must supply the most part.
    /// </summary>
    public static int DemandPercent(int lines, int yearDays) =>
        (365 - yearDays) * 100 / 365 * (lines >= 8 ? 86 : lines >= 4 ? 74 : 50) / 100;

    /// <summary>Silos in days of full output; more where few lines share them.</summary>
    public static int SiloDays(int lines) => lines >= 4 ? SupplyAssumptions.SiloDays : 30;

    public static ImmutableArray<CapacityClass> CapacityClasses => RuleAssumptions.CapacityClasses;
}
