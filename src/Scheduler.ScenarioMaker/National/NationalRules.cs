using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Rules;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The rules of the national draft. Base days, caps and shares off at once are bound to provinces; nothing ties two provinces.</summary>
public static class NationalRules
{
    private static readonly RuleSource Assumption = DraftSources.Draft.Passage("");

    public static ImmutableArray<Window> Windows { get; } =
    [
        DraftWindows.EarlyWinter,
        DraftWindows.LateWinter,
        WinterBands.Long.Early,
        WinterBands.Long.Late,
        WinterBands.Short.Early,
        WinterBands.Short.Late,
        DraftWindows.Summer,
        DraftWindows.ThirdQuarter,
        DraftWindows.Peak,
    ];

    /// <param name="lines">All lines; the region of a line is its province.</param>
    /// <param name="regionOf">City id → region.</param>
    public static ImmutableArray<Rule> For(IReadOnlyCollection<ClinkerLine> lines, Func<string, string> regionOf) =>
    [
        .. NationalProvinces.All.SelectMany(Base),
        new GradeTable(
            "grade-table", Assumption, LineSelector.All, DraftWindows.Year, NationalAssumptions.CapacityClasses, NationalAssumptions.GradeRows),
        .. NationalProvinces.All.GroupBy(province => province.Winter.Early).Select(band => new OutlookAddOn(
            $"{band.Key.Id}-outlook", Assumption, In([.. band]), band.Key, NationalAssumptions.OutlookThresholds)),
        new SpecialTreatment(
            "co-processing-share", Assumption, RuleParts.Of(SpecialClass.CoProcessing), TreatmentKind.Share, NationalAssumptions.CoProcessingSharePercent),
        new SpecialTreatment("special-cement-block", Assumption, RuleParts.Of(SpecialClass.SpecialCement), TreatmentKind.OneBlock, null),
        new SpecialTreatment("key-project-exempt", Assumption, RuleParts.Of(SpecialClass.KeyProject), TreatmentKind.Exempt, null),
        new ExtraDaysLimit("no-extra-days", Assumption, LineSelector.All, 0),
        RuleParts.Minimum("summer-minimum", Assumption, DraftWindows.Summer, NationalAssumptions.SummerPercent),
        RuleParts.SpringFestival(
            Assumption, DraftWindows.Horizon, NationalAssumptions.FestivalDaysBefore, NationalAssumptions.FestivalDaysAfter, NationalAssumptions.FestivalDays),
        new BlockLength(
            "blocks",
            Assumption,
            LineSelector.All with { SpecialClasses = [SpecialClass.None, SpecialClass.CoProcessing, SpecialClass.KeyProject] },
            NationalAssumptions.MinStopDays,
            NationalAssumptions.MaxStopDays,
            NationalAssumptions.MinRunDays,
            NationalAssumptions.MaxStops,
            LastStopMayContinue: false),
        new BlockLength(
            "one-block",
            Assumption,
            RuleParts.Of(SpecialClass.SpecialCement),
            NationalAssumptions.MinStopDays,
            MaxStopDays: null,
            NationalAssumptions.MinRunDays,
            MaxStops: 1,
            LastStopMayContinue: false),
        .. NationalAssumptions.Caps.Select(cap => RuleParts.Cap(
            new CapAssumption($"cap-q3-{cap.Province}", CapScope.Province, DraftWindows.ThirdQuarter, MinLines: 1, cap.Percent),
            Assumption,
            LineSelector.All with { Regions = [cap.Province] },
            lines.Where(line => regionOf(line.CityId) == cap.Province))),
        .. OffAtOnce(lines, regionOf),
        new SupplyBalance("supply", Assumption),
        new StartLimit("one-start-a-day", Assumption, LineSelector.All, NationalAssumptions.MaxStartsPerCityAndDay),
    ];

    private static IEnumerable<Rule> Base(NationalProvince province)
    {
        var source = province.Source.Passage(
            province.DaysFromNotice ? $"{province.Gist}；沿用到2027年、拆为{province.EarlyDays}、{province.LateDays}（冬季两段）和{province.FreeDays}天为假设" : "");
        return
        [
            new BaseDays($"base-early-{province.Id}", source, In(province), province.Winter.Early, province.EarlyDays),
            new BaseDays($"base-late-{province.Id}", source, In(province), province.Winter.Late, province.LateDays),
            new BaseDays($"base-free-{province.Id}", source, In(province), DraftWindows.Year, province.FreeDays),
        ];
    }

    private static IEnumerable<Rule> OffAtOnce(IEnumerable<ClinkerLine> lines, Func<string, string> regionOf)
    {
        var many = NationalProvinces.All.Where(province => province.YearDays >= NationalAssumptions.ManyYearDays).Select(province => province.Id).ToHashSet();
        var limited = lines.GroupBy(line => line.MarketId)
            .Where(market => market.Count() >= NationalAssumptions.LimitedFromLines
                && market.Max(line => line.TonnesPerDay) * 100L <= market.Sum(line => (long)line.TonnesPerDay) * NationalAssumptions.LimitedLargestPercent)
            .ToLookup(market => many.Contains(regionOf(market.First().CityId)), market => market.Key);
        return
        [
            new ConcurrencyLimit("off-at-once-many", Assumption, Supplying(limited[true]), DraftWindows.Year, NationalAssumptions.MaxOffPercentOfMany),
            new ConcurrencyLimit(
                "off-at-once-many-in-peak", Assumption, Supplying(limited[true]), DraftWindows.Peak, NationalAssumptions.MaxOffPercentOfManyInPeak),
            new ConcurrencyLimit("off-at-once", Assumption, Supplying(limited[false]), DraftWindows.Year, NationalAssumptions.MaxOffPercent),
            new ConcurrencyLimit(
                "off-at-once-in-peak", Assumption, Supplying(limited[false]), DraftWindows.Peak, NationalAssumptions.MaxOffPercentInPeak),
        ];
    }

    private static LineSelector In(params ImmutableArray<NationalProvince> provinces) =>
        LineSelector.All with { Regions = [.. provinces.Select(province => province.Id)] };

    private static LineSelector Supplying(IEnumerable<string> markets) => LineSelector.All with { Markets = [.. markets] };
}
