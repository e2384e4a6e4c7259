using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>The rules of the Shandong draft, of the same kinds as Zhejiang's.</summary>
public static class ShandongRules
{
    private static readonly RuleSource Assumption = DraftSources.Draft.Passage("");

    private static readonly RuleSource YearTotal =
        ShandongSources.Association.Passage($"大意：2021年全年{ShandongAssumptions.YearDays}天；2027年天数未公布，沿用和拆分为假设");

    private static readonly RuleSource WinterStop =
        ShandongSources.National.Passage($"大意：11月15日至次年3月15日停窑；天数（前段{ShandongAssumptions.EarlyWinterBaseDays}、后段{ShandongAssumptions.LateWinterBaseDays}）为假设，通知要求整段");

    private static readonly RuleSource SummerStop = ShandongSources.July.Passage("大意：7月6日至25日停窑20天；时段放宽、天数从少为假设");

    /// <summary>The windows that are written.</summary>
    public static ImmutableArray<Window> Windows { get; } =
    [
        DraftWindows.EarlyWinter,
        DraftWindows.LateWinter,
        ShandongAssumptions.SecondQuarter,
        DraftWindows.ThirdQuarter,
        ShandongAssumptions.MidYear,
        DraftWindows.Peak,
    ];

    public static ImmutableArray<Rule> For(IReadOnlyCollection<ClinkerLine> lines) =>
    [
        new BaseDays("base-early-winter", WinterStop, LineSelector.All, DraftWindows.EarlyWinter, ShandongAssumptions.EarlyWinterBaseDays),
        new BaseDays("base-late-winter", WinterStop, LineSelector.All, DraftWindows.LateWinter, ShandongAssumptions.LateWinterBaseDays),
        new BaseDays("base-free", YearTotal, LineSelector.All, DraftWindows.Year, ShandongAssumptions.FreeBaseDays),
        new GradeTable(
            "grade-table", Assumption, LineSelector.All, DraftWindows.Year, RuleAssumptions.CapacityClasses, ShandongAssumptions.GradeRows),
        new OutlookAddOn(
            "early-winter-outlook", Assumption, LineSelector.All, DraftWindows.EarlyWinter, ShandongAssumptions.EarlyOutlookThresholds),
        new OutlookAddOn("late-winter-outlook", Assumption, LineSelector.All, DraftWindows.LateWinter, ShandongAssumptions.LateOutlookThresholds),
        new SpecialTreatment(
            "co-processing-share", Assumption, RuleParts.Of(SpecialClass.CoProcessing), TreatmentKind.Share, ShandongAssumptions.CoProcessingSharePercent),
        new SpecialTreatment("special-cement-block", Assumption, RuleParts.Of(SpecialClass.SpecialCement), TreatmentKind.OneBlock, null),
        new SpecialTreatment("key-project-exempt", Assumption, RuleParts.Of(SpecialClass.KeyProject), TreatmentKind.Exempt, null),
        new ExtraDaysLimit("no-extra-days", Assumption, LineSelector.All, 0),
        new PeriodMinimum(
            "mid-year-minimum", SummerStop, LineSelector.All, ShandongAssumptions.MidYear, ShandongAssumptions.SummerDays, PercentOfDue: null),
        RuleParts.SpringFestival(
            Assumption, DraftWindows.Horizon, ShandongAssumptions.FestivalDaysBefore, ShandongAssumptions.FestivalDaysAfter, ShandongAssumptions.FestivalDays),
        new BlockLength(
            "blocks",
            Assumption,
            LineSelector.All with { SpecialClasses = [SpecialClass.None, SpecialClass.CoProcessing, SpecialClass.KeyProject] },
            ShandongAssumptions.MinStopDays,
            ShandongAssumptions.MaxStopDays,
            ShandongAssumptions.MinRunDays,
            ShandongAssumptions.MaxStops,
            LastStopMayContinue: false),
        new BlockLength(
            "one-block",
            Assumption,
            RuleParts.Of(SpecialClass.SpecialCement),
            ShandongAssumptions.MinStopDays,
            MaxStopDays: null,
            ShandongAssumptions.MinRunDays,
            MaxStops: 1,
            LastStopMayContinue: false),
        .. ShandongAssumptions.Caps.Select(cap => RuleParts.Cap(cap, Assumption, LineSelector.All, lines)),
        LineCap(lines),
        new ConcurrencyLimit("off-at-once", Assumption, LineSelector.All, DraftWindows.Year, ShandongAssumptions.MaxOffPercent),
        new ConcurrencyLimit("off-at-once-in-peak", Assumption, LineSelector.All, DraftWindows.Peak, ShandongAssumptions.MaxOffPercentInPeak),
        new SupplyBalance("supply", Assumption),
        new StartLimit("one-start-a-day", Assumption, LineSelector.All, ShandongAssumptions.MaxStartsPerCityAndDay),
    ];

    /// <summary>Ordinary lines only: an exempt one could not stop.</summary>
    private static OutputCap LineCap(IEnumerable<ClinkerLine> lines) => new(
        "line-cap",
        Assumption,
        RuleParts.Of(SpecialClass.None) with { MinTonnesPerDay = ShandongAssumptions.LineCapFromTonnesPerDay },
        CapScope.Line,
        DraftWindows.ThirdQuarter,
        lines.Where(line => line.SpecialClass == SpecialClass.None && line.TonnesPerDay >= ShandongAssumptions.LineCapFromTonnesPerDay)
            .ToImmutableSortedDictionary(
                line => line.Id,
                line => (long)line.TonnesPerDay * (DraftWindows.ThirdQuarter.Days.Count - ShandongAssumptions.LineCapThirdQuarterOffDays),
                StringComparer.Ordinal));
}
