using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>The keys of every rule kind as docs/format.md names them; values are YAML.</summary>
public static class RuleYaml
{
    /// <summary>The kind's own keys; lists of maps come as several items of one key.</summary>
    public static IEnumerable<(string Key, string Value)> Parameters(Rule rule) => rule switch
    {
        BaseDays r => [("window", r.Window.Id), ("days", $"{r.Days}")],
        GradeTable r =>
        [
            ("window", r.Window.Id),
            ("capacityClasses", Yaml.List(r.CapacityClasses.Select(c => Yaml.Map(("id", c.Id), ("fromTonnesPerDay", $"{c.FromTonnesPerDay}"))))),
            .. r.Rows.Select(row => ("rows", Row(row))),
        ],
        OutlookAddOn r => [("window", r.Window.Id), .. r.Thresholds.Select(t => ("thresholds", Threshold(t)))],
        SpecialTreatment { SharePercent: { } share } r => [("treatment", ScenarioWords.Of(r.Treatment)), ("sharePercent", $"{share}")],
        SpecialTreatment r => [("treatment", ScenarioWords.Of(r.Treatment))],
        ExtraDaysLimit r => [("days", $"{r.Days}")],
        PeriodMinimum { Days: { } days } r => [("window", r.Window.Id), ("days", $"{days}")],
        PeriodMinimum r => [("window", r.Window.Id), ("percentOfDue", $"{r.PercentOfDue}")],
        SpringFestivalWindow r => [("daysBefore", $"{r.DaysBefore}"), ("daysAfter", $"{r.DaysAfter}"), ("days", $"{r.Days}")],
        BlockLength r =>
        [
            ("minStopDays", $"{r.MinStopDays}"),
            .. r.MaxStopDays is { } longest ? [("maxStopDays", $"{longest}")] : ((string, string)[])[],
            ("minRunDays", $"{r.MinRunDays}"),
            ("maxStops", $"{r.MaxStops}"),
            .. r.LastStopMayContinue ? [("lastStopMayContinue", "true")] : ((string, string)[])[],
        ],
        OutputCap r =>
        [
            ("scope", ScenarioWords.Of(r.Scope)),
            ("window", r.Window.Id),
            ("maxTonnes", Yaml.Map(r.MaxTonnes.Select(member => (member.Key, $"{member.Value}")))),
        ],
        ConcurrencyLimit r => [("window", r.Window.Id), ("maxSharePercent", $"{r.MaxSharePercent}")],
        SupplyBalance => [],
        StartLimit r => [("maxStartsPerCityAndDay", $"{r.MaxStartsPerCityAndDay}")],
        _ => throw new NotSupportedException($"The rule kind {rule.Kind} is not written yet; add its keys here."),
    };

    /// <summary>The keys of <c>appliesTo</c>; none for all lines.</summary>
    public static IEnumerable<(string Key, string Value)> Selector(LineSelector selector)
    {
        if (!selector.Lines.IsEmpty) yield return ("lines", Yaml.List(selector.Lines));
        if (!selector.Cities.IsEmpty) yield return ("cities", Yaml.List(selector.Cities));
        if (!selector.CityClasses.IsEmpty) yield return ("cityClasses", Yaml.List(selector.CityClasses));
        if (!selector.Regions.IsEmpty) yield return ("regions", Yaml.List(selector.Regions));
        if (!selector.Companies.IsEmpty) yield return ("companies", Yaml.List(selector.Companies));
        if (!selector.Markets.IsEmpty) yield return ("markets", Yaml.List(selector.Markets));
        if (!selector.Grades.IsEmpty) yield return ("grades", Yaml.List(selector.Grades.Select(ScenarioWords.Of)));
        if (!selector.SpecialClasses.IsEmpty) yield return ("specialClasses", Yaml.List(selector.SpecialClasses.Select(ScenarioWords.Of)));
        if (selector.MinTonnesPerDay is { } least) yield return ("minTonnesPerDay", $"{least}");
        if (selector.MaxTonnesPerDay is { } most) yield return ("maxTonnesPerDay", $"{most}");
        if (!selector.Facts.IsEmpty) yield return ("facts", Yaml.List(selector.Facts.Select(Condition)));
        if (!selector.AllOf.IsEmpty) yield return ("all", Yaml.List(selector.AllOf.Select(Inline)));
        if (!selector.AnyOf.IsEmpty) yield return ("any", Yaml.List(selector.AnyOf.Select(Inline)));
        if (selector.Not is { } not) yield return ("not", Inline(not));
    }

    /// <summary>A selector in one line.</summary>
    public static string Inline(LineSelector selector) => Yaml.Map(Selector(selector));

    private static string Condition(FactCondition condition) => Yaml.Map(
    [
        ("fact", condition.FactId),
        .. condition.Is.IsEmpty ? [] : new[] { ("isOneOf", Yaml.List(condition.Is.Select(Yaml.Text))) },
        .. Limit("atLeast", condition.AtLeast),
        .. Limit("atMost", condition.AtMost),
        .. Limit("above", condition.Above),
        .. Limit("below", condition.Below),
    ]);

    private static (string Key, string Value)[] Limit(string key, long? thousandths) =>
        thousandths is { } limit ? [(key, FactText.Number(limit))] : [];

    private static string Row(GradeTableRow row) => Yaml.Map(
    [
        .. row.Grade is { } grade ? [("grade", ScenarioWords.Of(grade))] : ((string, string)[])[],
        .. row.CapacityClass is { } capacityClass ? [("capacityClass", capacityClass)] : ((string, string)[])[],
        .. row.CityClass is { } cityClass ? [("cityClass", cityClass)] : ((string, string)[])[],
        ("deltaDays", $"{row.DeltaDays}"),
    ]);

    private static string Threshold(OutlookThreshold threshold) =>
        Yaml.Map(("fromPm25", Yaml.Decimal(threshold.FromPm25Tenths, 10)), ("addDays", $"{threshold.AddDays}"));
}
