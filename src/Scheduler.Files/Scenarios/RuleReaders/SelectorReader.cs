using System.Collections.Immutable;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads selectors such as <c>appliesTo</c>. Every value must match something in the tables, so that a slip of the pen is not
/// taken for a choice of nothing.</summary>
/// <param name="mayFitNobody">Grades and special classes that no line has are permitted too; names are not.</param>
internal sealed class SelectorReader(Facts facts, bool mayFitNobody = false)
{
    /// <summary>The conditions that a selector may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "lines", "cities", "cityClasses", "regions", "companies", "markets", "grades", "specialClasses", "minTonnesPerDay", "maxTonnesPerDay",
        "facts", "all", "any", "not",
    ];

    private static readonly string[] ConditionKeys = ["fact", "is", "isOneOf", "atLeast", "atMost", "above", "below"];

    /// <summary>The selector under a key; all lines when the key is missing.</summary>
    public LineSelector Read(YamlCursor rule, string key, FaultCollector faults) =>
        rule.Has(key) ? Selector(rule.Map(key, Keys), faults) : LineSelector.All;

    private LineSelector Selector(YamlCursor map, FaultCollector faults)
    {
        var before = faults.Count;
        var selector = new LineSelector
        {
            Lines = Names(map, "lines", facts.LineNames),
            Cities = Names(map, "cities", facts.CityNames),
            CityClasses = Names(map, "cityClasses", facts.CityClassNames),
            Regions = Names(map, "regions", facts.RegionNames),
            Companies = Names(map, "companies", facts.CompanyNames),
            Markets = Names(map, "markets", facts.MarketNames),
            Grades = Words(map, "grades", Vocabularies.Grade, facts.GradeNames),
            SpecialClasses = Words(map, "specialClasses", Vocabularies.SpecialClass, facts.SpecialClassNames),
            MinTonnesPerDay = map.OptionalInt("minTonnesPerDay", NumberRange.ClassTonnesPerDay),
            MaxTonnesPerDay = map.OptionalInt("maxTonnesPerDay", NumberRange.ClassTonnesPerDay),
            Facts = [.. map.Maps("facts", ConditionKeys, required: false).Select(condition => Condition(condition, faults))],
            AllOf = Parts(map, "all", faults),
            AnyOf = Parts(map, "any", faults),
            Not = map.Has("not") ? Selector(map.Map("not", Keys), faults) : null,
        };
        if (faults.Count == before && selector.MinTonnesPerDay > selector.MaxTonnesPerDay)
            faults.Add(FaultKind.CapacitiesReversed, map.PlaceOf("maxTonnesPerDay"), $"{selector.MaxTonnesPerDay}", selector.MinTonnesPerDay ?? 0);
        return selector;
    }

    private ImmutableArray<LineSelector> Parts(YamlCursor map, string key, FaultCollector faults) =>
        [.. map.Maps(key, Keys, required: false).Select(part => Selector(part, faults))];

    private FactCondition Condition(YamlCursor map, FaultCollector faults)
    {
        var id = map.Reference("fact", facts.Known.DeclaredNames);
        if (facts.Known.Find(id) is not { } definition) return new(id, []);
        var isNumber = definition.Type == FactType.Number;
        var asked = map.Keys.Where(key => key != "fact" && ConditionKeys.Contains(key)).ToList();
        string[] permitted = isNumber ? ["atLeast", "atMost", "above", "below"] : ["is", "isOneOf"];
        foreach (var wrong in asked.Where(key => !permitted.Contains(key)))
            faults.Add(FaultKind.ConditionUnfit, map.PlaceOf(wrong), wrong, id, Readable.List(permitted));
        if (asked.Count == 0) faults.Add(FaultKind.ConditionEmpty, map.Place, null, id, Readable.List(permitted));
        if (isNumber) return new(id, [], Limit(map, "atLeast"), Limit(map, "atMost"), Limit(map, "above"), Limit(map, "below"));
        var texts = map.Values("isOneOf", (_, raw, place) => FactValues.Read(definition, raw, place, faults).Text);
        return new(id, map.Has("is") ? [.. texts, FactValues.Read(definition, map.RawText("is") ?? "", map.PlaceOf("is"), faults).Text] : [.. texts]);
    }

    private static long? Limit(YamlCursor map, string key) => map.Has(key) ? map.Long(key, NumberRange.Fact) : null;

    private static ImmutableArray<string> Names(YamlCursor map, string key, KnownNames known) =>
        [.. map.Values(key, (values, raw, place) => values.Reference(raw, place, known))];

    // In a rule, a word of the format that no line has is treated like an unknown name.
    private ImmutableArray<T> Words<T>(YamlCursor map, string key, Vocabulary<T> words, KnownNames used)
        where T : struct, Enum =>
        [.. map.Values(key, (values, raw, place) =>
        {
            var value = values.Word(raw, place, words);
            if (!mayFitNobody && words.Words.Contains(raw)) values.Reference(raw, place, used);
            return value;
        })];
}
