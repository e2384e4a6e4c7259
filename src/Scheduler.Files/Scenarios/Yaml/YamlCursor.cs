using System.Globalization;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>
/// One map of a YAML file with its path, such as <c>rules[3].appliesTo</c> (the first of a list is 1). Opening it reports
/// unknown and double keys; reading a key reports what is wrong with its value and returns a stand-in.
/// </summary>
internal sealed class YamlCursor
{
    private readonly string file;
    private readonly string path;
    private readonly FaultCollector faults;
    private readonly ValueReader values;
    private readonly int? line;
    private readonly Dictionary<string, YamlEntry> entries = [];

    // A silent cursor stands for a map that is missing or no map, which was reported when it was opened.
    private readonly bool silent;

    private YamlCursor(string file, string path, FaultCollector faults, YamlMap? map)
    {
        this.file = file;
        this.path = path;
        this.faults = faults;
        values = new ValueReader(faults);
        line = map?.Line;
        silent = map is null;
    }

    /// <summary>The place of the map itself.</summary>
    public FaultPlace Place => new(file, line, path.Length == 0 ? null : path);

    /// <summary>The keys that stand in the map, known or not.</summary>
    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>Opens a node as a map.</summary>
    /// <param name="keys">The keys that may stand in it; null where any may.</param>
    public static YamlCursor Open(YamlNode? node, FaultPlace place, FaultCollector faults, IReadOnlyCollection<string>? keys)
    {
        var cursor = new YamlCursor(place.File, place.Column ?? "", faults, node as YamlMap);
        if (node is YamlMap map) cursor.Take(map, keys);
        else if (node is not (null or YamlBroken)) faults.Add(FaultKind.NotAMap, place with { Row = node.Line }, FoundIn(node));
        return cursor;
    }

    /// <summary>The place of a key's value; of the map when the key is missing.</summary>
    public FaultPlace PlaceOf(string key) =>
        new(file, entries.TryGetValue(key, out var entry) ? entry.Line : line, path.Length == 0 ? key : $"{path}.{key}");

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Whether a map stands here at all.</summary>
    public bool IsMap => !silent;

    /// <summary>Whether the map under a key has a key of its own.</summary>
    public bool HasInMap(string key, string inner) =>
        entries.TryGetValue(key, out var entry) && entry.Value is YamlMap map && map.Entries.Any(candidate => candidate.Key == inner);

    /// <summary>The value of a key as it stands there, unchecked; null when there is none.</summary>
    public string? RawText(string key) =>
        entries.TryGetValue(key, out var entry) && entry.Value is YamlScalar { IsNothing: false } scalar ? scalar.Text : null;

    /// <summary>Reports the keys that may not stand in a map that was opened for any keys.</summary>
    public void CheckKeys(IReadOnlyCollection<string> keys)
    {
        foreach (var entry in entries.Values.Where(entry => !keys.Contains(entry.Key)))
            faults.Add(FaultKind.KeyUnknown, PlaceOf(entry.Key), entry.Key, Readable.List(keys), NearestName.Hint(entry.Key, keys));
    }

    /// <summary>Reports the keys that are not among known names.</summary>
    public void CheckNames(KnownNames known)
    {
        foreach (var key in entries.Keys.Where(key => !known.MayBe(key)))
            faults.Add(FaultKind.ReferenceUnknown, PlaceOf(key), key, known.DefinedIn, Readable.List(known.Names), NearestName.Hint(key, known.Names));
    }

    public string Text(string key) => TryScalar(key, true, out var raw) ? values.Text(raw, PlaceOf(key)) : "";

    public string OptionalText(string key) => TryScalar(key, false, out var raw) ? values.Text(raw, PlaceOf(key), mayBeEmpty: true) : "";

    public string Id(string key) => TryScalar(key, true, out var raw) ? values.Id(raw, PlaceOf(key)) : "";

    public int Int(string key, NumberRange range) => checked((int)Long(key, range));

    public int? OptionalInt(string key, NumberRange range) => Has(key) ? Int(key, range) : null;

    public long Long(string key, NumberRange range) => TryScalar(key, true, out var raw) ? values.Number(raw, PlaceOf(key), range) : 0;

    public T Word<T>(string key, Vocabulary<T> words)
        where T : struct, Enum => TryScalar(key, true, out var raw) ? values.Word(raw, PlaceOf(key), words) : default;

    public T Word<T>(string key, Vocabulary<T> words, T absent)
        where T : struct, Enum => Has(key) ? Word(key, words) : absent;

    public T? OptionalWord<T>(string key, Vocabulary<T> words)
        where T : struct, Enum => Has(key) ? Word(key, words) : null;

    public bool Flag(string key, bool absent)
    {
        if (!TryScalar(key, false, out var raw)) return absent;
        if (raw is "true" or "false") return raw == "true";
        string[] words = ["true", "false"];
        faults.Add(FaultKind.WordUnknown, PlaceOf(key), raw, Readable.List(words), NearestName.Hint(raw, words));
        return absent;
    }

    public LocalDate? Date(string key) => TryScalar(key, true, out var raw) ? values.Date(raw, PlaceOf(key)) : null;

    public LocalDate? OptionalDate(string key) => Has(key) ? Date(key) : null;

    public string Reference(string key, KnownNames known) => TryScalar(key, true, out var raw) ? values.Reference(raw, PlaceOf(key), known) : "";

    public string? OptionalReference(string key, KnownNames known) => Has(key) ? Reference(key, known) : null;

    /// <summary>A date or one of some names; neither after a fault or when the key is missing.</summary>
    public (LocalDate? Date, string? Name) OptionalDateOr(string key, KnownNames names) =>
        TryScalar(key, false, out var raw) ? values.DateOr(names, raw, PlaceOf(key)) : (null, null);

    /// <summary>Keys <c>from</c> and <c>to</c>; null after a fault.</summary>
    public DateInterval? Span(Horizon? within)
    {
        var hasFrom = TryScalar("from", true, out var from);
        var hasTo = TryScalar("to", true, out var to);
        if (hasFrom && hasTo) return values.Span(from, PlaceOf("from"), to, PlaceOf("to"), within);
        return null;
    }

    /// <summary>Keys <c>zh</c> and <c>en</c> of this map.</summary>
    public LocalizedText Localized() => new(Text("zh"), Text("en"));

    /// <summary>A text in both languages.</summary>
    public LocalizedText Localized(string key) => Map(key, LocalizedKeys).Localized();

    /// <summary>The map under a key.</summary>
    /// <param name="keys">As in <see cref="Open"/>.</param>
    public YamlCursor Map(string key, IReadOnlyCollection<string>? keys, bool required = true) =>
        Open(Value(key, required), PlaceOf(key), faults, keys);

    /// <summary>The maps of the list under a key; an empty list is a fault, a missing one only where it is required.</summary>
    public IReadOnlyList<YamlCursor> Maps(string key, IReadOnlyCollection<string>? keys, bool required = true) =>
        [.. Items(key, required).Select(item => Open(item.Node, item.Place, faults, keys))];

    /// <summary>The values of the list under a key; the same value twice is a fault.</summary>
    /// <param name="read">Makes a value from its text and place.</param>
    public IReadOnlyList<T> Values<T>(string key, Func<ValueReader, string, FaultPlace, T> read)
    {
        var result = new List<T>();
        var seen = new HashSet<string>();
        foreach (var (node, place) in Items(key, required: false))
        {
            if (!TryScalar(node, place, out var raw)) continue;
            if (seen.Add(raw)) result.Add(read(values, raw, place));
            else faults.Add(FaultKind.ListValueTwice, place, raw);
        }

        return result;
    }

    /// <summary>The keys of a text in both languages.</summary>
    public static IReadOnlyCollection<string> LocalizedKeys { get; } = ["zh", "en"];

    private List<(YamlNode Node, FaultPlace Place)> Items(string key, bool required)
    {
        var node = Value(key, required);
        if (node is YamlList { Items.IsEmpty: false } list)
            return [.. list.Items.Select((item, index) => (item, ItemPlace(key, index, item)))];
        if (node is YamlList) faults.Add(FaultKind.ListEmpty, PlaceOf(key), "[]");
        else if (node is not (null or YamlBroken)) faults.Add(FaultKind.NotAList, PlaceOf(key), FoundIn(node));
        return [];
    }

    private FaultPlace ItemPlace(string key, int index, YamlNode item)
    {
        var place = PlaceOf(key);
        return place with { Row = item.Line, Column = string.Create(CultureInfo.InvariantCulture, $"{place.Column}[{index + 1}]") };
    }

    private YamlNode? Value(string key, bool required)
    {
        if (entries.TryGetValue(key, out var entry)) return entry.Value;
        if (required && !silent) faults.Add(FaultKind.KeyMissing, PlaceOf(key), null, key);
        return null;
    }

    private bool TryScalar(string key, bool required, out string raw)
    {
        raw = "";
        return Value(key, required) is { } node && TryScalar(node, PlaceOf(key), out raw);
    }

    private bool TryScalar(YamlNode node, FaultPlace place, out string raw)
    {
        raw = "";
        switch (node)
        {
            case YamlBroken:
                return false;
            case YamlScalar { IsNothing: true }:
                faults.Add(FaultKind.ValueMissing, place, null);
                return false;
            case YamlScalar scalar:
                raw = scalar.Text;
                return true;
            default:
                faults.Add(FaultKind.NotAValue, place, FoundIn(node));
                return false;
        }
    }

    private void Take(YamlMap map, IReadOnlyCollection<string>? keys)
    {
        foreach (var entry in map.Entries)
        {
            if (!entries.TryAdd(entry.Key, entry))
                faults.Add(FaultKind.KeyTwice, PlaceOf(entry.Key) with { Row = entry.Line }, entry.Key, entries[entry.Key].Line);
        }

        if (keys is not null) CheckKeys(keys);
    }

    private static string FoundIn(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => $"[… {list.Items.Length}]",
        YamlMap map => $"{{… {map.Entries.Length}}}",
        _ => "",
    };
}
