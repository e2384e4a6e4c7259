using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>
/// The rules of a past winter: those of the plan year 2027 that speak of the winter. The addition for bad air is left out, since a plan
/// must owe the same days under the expected and under the measured air; so are states on the eve and orders.
/// </summary>
public static class WinterRules
{
    private static readonly RuleSource Assumption = DraftSources.Draft.Passage("");

    /// <summary>December and January, when the air of Zhejiang is mostly at its worst.</summary>
    public static Window Midwinter(Winter winter) => new(
        "midwinter",
        new("隆冬（12月、1月）", "midwinter (December and January)"),
        DaySet.Of(new DateInterval(new LocalDate(winter.Year, 12, 1), new LocalDate(winter.Year + 1, 1, 31))));

    public static ImmutableArray<Rule> For(Winter winter, IReadOnlyCollection<ClinkerLine> lines)
    {
        var whole = new Window(Scenario.HorizonWindowId, new("整个规划期", "the whole horizon"), winter.Horizon.Days);
        return
        [
            new BaseDays("base-winter", Assumption, LineSelector.All, whole, winter.DaysOf(WinterAssumptions.BaseDays)),
            new GradeTable("grade-table", Assumption, LineSelector.All, whole, RuleAssumptions.CapacityClasses, WinterAssumptions.GradeRows(winter)),
            new SpecialTreatment(
                "co-processing-share", Assumption, RuleParts.Of(SpecialClass.CoProcessing), TreatmentKind.Share, RuleAssumptions.CoProcessingSharePercent),
            new SpecialTreatment("special-cement-block", Assumption, RuleParts.Of(SpecialClass.SpecialCement), TreatmentKind.OneBlock, null),
            new SpecialTreatment("key-project-exempt", Assumption, RuleParts.Of(SpecialClass.KeyProject), TreatmentKind.Exempt, null),
            new ExtraDaysLimit("no-extra-days", Assumption, LineSelector.All, 0),

            // A winter that is cut in the middle of the festival has no festival window: too few days of it are left.
            .. winter.IsCut ? (Rule[])[] : [RuleParts.SpringFestival(
                Assumption, winter.Horizon, RuleAssumptions.FestivalDaysBefore, RuleAssumptions.FestivalDaysAfter, RuleAssumptions.FestivalDays)],
            Blocks("blocks", LineSelector.All with { SpecialClasses = [SpecialClass.None, SpecialClass.CoProcessing, SpecialClass.KeyProject] }, RuleAssumptions.MaxStopDays, WinterAssumptions.MaxStops),
            Blocks("one-block", RuleParts.Of(SpecialClass.SpecialCement), null, 1),
            RuleParts.Cap(
                new("city-cap-midwinter", CapScope.City, Midwinter(winter), WinterAssumptions.CapMinLines, WinterAssumptions.CapPercent), Assumption, LineSelector.All, lines),
            new ConcurrencyLimit("off-at-once", Assumption, LineSelector.All, whole, RuleAssumptions.MaxOffPercent),
            new SupplyBalance("supply", Assumption),
            new StartLimit("one-start-a-day", Assumption, LineSelector.All, RuleAssumptions.MaxStartsPerCityAndDay),
        ];
    }

    private static BlockLength Blocks(string id, LineSelector appliesTo, int? maxStopDays, int maxStops) =>
        new(id, Assumption, appliesTo, RuleAssumptions.MinStopDays, maxStopDays, RuleAssumptions.MinRunDays, maxStops, LastStopMayContinue: false);
}
