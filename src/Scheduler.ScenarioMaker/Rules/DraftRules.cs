using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>The rules of the draft, one of every kind. Orders are not among them.</summary>
public static class DraftRules
{
    private static readonly RuleSource Assumption = DraftSources.Draft.Passage("");

    private static readonly RuleSource YearlyPlan = DraftSources.Plan.Passage("大意：制定并实施年度错峰生产计划");

    private static readonly RuleSource OutputControl = DraftSources.Plan.Passage("大意：减量控量");

    public static ImmutableArray<Rule> For(IReadOnlyCollection<ClinkerLine> lines) =>
    [
        new BaseDays("base-winter", YearlyPlan, LineSelector.All, DraftWindows.Winter, RuleAssumptions.WinterBaseDays),
        new BaseDays("base-free", YearlyPlan, LineSelector.All, DraftWindows.Year, RuleAssumptions.FreeBaseDays),
        new GradeTable(
            "grade-table",
            DraftSources.Plan.Passage("大意：分类实施"),
            LineSelector.All,
            DraftWindows.Year,
            RuleAssumptions.CapacityClasses,
            RuleAssumptions.GradeRows),
        new OutlookAddOn(
            "winter-outlook",
            DraftSources.Plan.Passage("大意：结合所在城市大气环境状况适度增加冬季停产天数"),
            LineSelector.All,
            DraftWindows.Winter,
            RuleAssumptions.OutlookThresholds),
        new SpecialTreatment(
            "co-processing-share", Assumption, RuleParts.Of(SpecialClass.CoProcessing), TreatmentKind.Share, RuleAssumptions.CoProcessingSharePercent),
        new SpecialTreatment("special-cement-block", Assumption, RuleParts.Of(SpecialClass.SpecialCement), TreatmentKind.OneBlock, null),
        new SpecialTreatment("key-project-exempt", Assumption, RuleParts.Of(SpecialClass.KeyProject), TreatmentKind.Exempt, null),
        new ExtraDaysLimit("no-extra-days", Assumption, LineSelector.All, 0),
        RuleParts.Minimum("q1-minimum", Assumption, DraftWindows.FirstQuarter, RuleAssumptions.FirstQuarterPercent),
        RuleParts.Minimum("summer-minimum", Assumption, DraftWindows.Summer, RuleAssumptions.SummerPercent),
        RuleParts.Minimum("q4-minimum", Assumption, DraftWindows.FourthQuarter, RuleAssumptions.FourthQuarterPercent),
        RuleParts.SpringFestival(
            Assumption, DraftWindows.Horizon, RuleAssumptions.FestivalDaysBefore, RuleAssumptions.FestivalDaysAfter, RuleAssumptions.FestivalDays),
        new BlockLength(
            "blocks",
            Assumption,
            LineSelector.All with { SpecialClasses = [SpecialClass.None, SpecialClass.CoProcessing, SpecialClass.KeyProject] },
            RuleAssumptions.MinStopDays,
            RuleAssumptions.MaxStopDays,
            RuleAssumptions.MinRunDays,
            RuleAssumptions.MaxStops,
            LastStopMayContinue: false),
        new BlockLength(
            "one-block",
            Assumption,
            RuleParts.Of(SpecialClass.SpecialCement),
            RuleAssumptions.MinStopDays,
            MaxStopDays: null,
            RuleAssumptions.MinRunDays,
            MaxStops: 1,
            LastStopMayContinue: false),
        .. RuleAssumptions.Caps.Select(cap => RuleParts.Cap(cap, OutputControl, LineSelector.All, lines)),
        LineCap(lines),
        new ConcurrencyLimit("off-at-once", Assumption, LineSelector.All, DraftWindows.Year, RuleAssumptions.MaxOffPercent),
        new ConcurrencyLimit("off-at-once-in-peak", Assumption, LineSelector.All, DraftWindows.Peak, RuleAssumptions.MaxOffPercentInPeak),
        new SupplyBalance("supply", Assumption),
        new StartLimit("one-start-a-day", Assumption, LineSelector.All, RuleAssumptions.MaxStartsPerCityAndDay),
    ];

    private static OutputCap LineCap(IEnumerable<ClinkerLine> lines) => new(
        "line-cap",
        OutputControl,
        LineSelector.All with { MinTonnesPerDay = RuleAssumptions.LineCapFromTonnesPerDay },
        CapScope.Line,
        DraftWindows.Year,
        lines.Where(line => line.TonnesPerDay >= RuleAssumptions.LineCapFromTonnesPerDay).ToImmutableSortedDictionary(
            line => line.Id, line => (long)line.TonnesPerDay * RuleAssumptions.LineCapDays, StringComparer.Ordinal));
}
