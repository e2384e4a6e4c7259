using System.Collections.Immutable;
using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <c>appliesTo</c>. Every value must match something in the tables, so that a slip of the pen is not
/// taken for a choice of nothing.</summary>
internal sealed class SelectorReader(Facts facts)
{
    /// <summary>The conditions that <c>appliesTo</c> may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "lines", "cities", "cityClasses", "companies", "grades", "specialClasses", "minTonnesPerDay", "maxTonnesPerDay",
    ];

    /// <summary>The selector of a rule; all lines when the key is missing.</summary>
    public LineSelector Read(YamlCursor rule, FaultCollector faults)
    {
        if (!rule.Has("appliesTo")) return LineSelector.All;
        var before = faults.Count;
        var map = rule.Map("appliesTo", Keys);
        var selector = new LineSelector
        {
            Lines = Names(map, "lines", facts.LineNames),
            Cities = Names(map, "cities", facts.CityNames),
            CityClasses = Names(map, "cityClasses", facts.CityClassNames),
            Companies = Names(map, "companies", facts.CompanyNames),
            Grades = Words(map, "grades", Vocabularies.Grade, facts.GradeNames),
            SpecialClasses = Words(map, "specialClasses", Vocabularies.SpecialClass, facts.SpecialClassNames),
            MinTonnesPerDay = map.OptionalInt("minTonnesPerDay", NumberRange.ClassTonnesPerDay),
            MaxTonnesPerDay = map.OptionalInt("maxTonnesPerDay", NumberRange.ClassTonnesPerDay),
        };
        if (faults.Count == before && selector.MinTonnesPerDay > selector.MaxTonnesPerDay)
            faults.Add(FaultKind.CapacitiesReversed, map.PlaceOf("maxTonnesPerDay"), $"{selector.MaxTonnesPerDay}", selector.MinTonnesPerDay ?? 0);
        return selector;
    }

    private static ImmutableArray<string> Names(YamlCursor map, string key, KnownNames known) =>
        [.. map.Values(key, (values, raw, place) => values.Reference(raw, place, known))];

    // A word of the format that no line has is treated like an unknown name.
    private static ImmutableArray<T> Words<T>(YamlCursor map, string key, Vocabulary<T> words, KnownNames used)
        where T : struct, Enum =>
        [.. map.Values(key, (values, raw, place) =>
        {
            var value = values.Word(raw, place, words);
            if (words.Words.Contains(raw)) values.Reference(raw, place, used);
            return value;
        })];
}
