using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

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
            "co-processing-share", Assumption, Class(SpecialClass.CoProcessing), TreatmentKind.Share, RuleAssumptions.CoProcessingSharePercent),
        new SpecialTreatment("special-cement-block", Assumption, Class(SpecialClass.SpecialCement), TreatmentKind.OneBlock, null),
        new SpecialTreatment("key-project-exempt", Assumption, Class(SpecialClass.KeyProject), TreatmentKind.Exempt, null),
        new ExtraDaysLimit("no-extra-days", Assumption, LineSelector.All, 0),
        Minimum("q1-minimum", DraftWindows.FirstQuarter, RuleAssumptions.FirstQuarterPercent),
        Minimum("summer-minimum", DraftWindows.Summer, RuleAssumptions.SummerPercent),
        Minimum("q4-minimum", DraftWindows.FourthQuarter, RuleAssumptions.FourthQuarterPercent),
        SpringFestival(),
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
            Class(SpecialClass.SpecialCement),
            RuleAssumptions.MinStopDays,
            MaxStopDays: null,
            RuleAssumptions.MinRunDays,
            MaxStops: 1,
            LastStopMayContinue: false),
        .. RuleAssumptions.Caps.Select(cap => Cap(cap, lines)),
        LineCap(lines),
        new ConcurrencyLimit("off-at-once", Assumption, LineSelector.All, DraftWindows.Year, RuleAssumptions.MaxOffPercent),
        new ConcurrencyLimit("off-at-once-in-peak", Assumption, LineSelector.All, DraftWindows.Peak, RuleAssumptions.MaxOffPercentInPeak),
        new SupplyBalance("supply", Assumption),
        new StartLimit("one-start-a-day", Assumption, LineSelector.All, RuleAssumptions.MaxStartsPerCityAndDay),
    ];

    private static LineSelector Class(SpecialClass specialClass) => LineSelector.All with { SpecialClasses = [specialClass] };

    private static PeriodMinimum Minimum(string id, Window window, int percentOfDue) =>
        new(id, Assumption, LineSelector.All, window, Days: null, percentOfDue);

    private static SpringFestivalWindow SpringFestival()
    {
        var days = SpringFestivalWindow.DaysAround(
            DraftWindows.Horizon, RuleAssumptions.FestivalDaysBefore, RuleAssumptions.FestivalDaysAfter);
        return new SpringFestivalWindow(
            "spring-festival",
            Assumption,
            LineSelector.All,
            RuleAssumptions.FestivalDaysBefore,
            RuleAssumptions.FestivalDaysAfter,
            RuleAssumptions.FestivalDays,
            new Window("spring-festival", new LocalizedText("春节前后", "around the lunar New Year"), days));
    }

    private static OutputCap Cap(CapAssumption cap, IEnumerable<ClinkerLine> lines)
    {
        var rule = new OutputCap(
            cap.Id, OutputControl, LineSelector.All, cap.Scope, cap.Window, ImmutableSortedDictionary<string, long>.Empty);
        var tonnes = lines.GroupBy(rule.MemberOf)
            .Where(member => member.Count() >= cap.MinLines)
            .ToImmutableSortedDictionary(
                member => member.Key,
                member => member.Sum(line => (long)line.TonnesPerDay) * cap.Window.Days.Count * cap.Percent / 100,
                StringComparer.Ordinal);
        return rule with { MaxTonnes = tonnes };
    }

    private static OutputCap LineCap(IEnumerable<ClinkerLine> lines) => new(
        "line-cap",
        OutputControl,
        LineSelector.All with { MinTonnesPerDay = RuleAssumptions.LineCapFromTonnesPerDay },
        CapScope.Line,
        DraftWindows.Year,
        lines.Where(line => line.TonnesPerDay >= RuleAssumptions.LineCapFromTonnesPerDay).ToImmutableSortedDictionary(
            line => line.Id, line => (long)line.TonnesPerDay * RuleAssumptions.LineCapDays, StringComparer.Ordinal));
}
