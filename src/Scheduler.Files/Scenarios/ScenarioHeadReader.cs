using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Exposure;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios;

/// <summary>Reads scenario.yaml but for targets and rules.</summary>
internal sealed class ScenarioHeadReader(FaultCollector faults)
{
    private const string SupportedVersion = "1";

    private static readonly string[] TopKeys =
    [
        "version", "id", "title", "province", "status", "horizon", "pollutantWeights", "windows", "facts", "sources", "ledger", "fairness", "targets",
        "provenance", "rules",
    ];

    /// <summary>The head; null when the file cannot be read as YAML at all.</summary>
    public ScenarioHead? Read(IReadOnlyDictionary<string, SourceFile> files)
    {
        if (files.GetValueOrDefault(ScenarioFiles.Scenario)?.Text is not { } text) return null;
        if (YamlTree.Read(ScenarioFiles.Scenario, text, faults) is not { } root) return null;
        if (root is not YamlMap)
        {
            // Says what the root is instead; nothing inside it can be read.
            YamlCursor.Open(root, new FaultPlace(ScenarioFiles.Scenario), faults, TopKeys);
            return null;
        }

        // Another version may have other keys, so that nothing else can be judged.
        var probe = YamlCursor.Open(root, new FaultPlace(ScenarioFiles.Scenario), new FaultCollector(), null);
        return IsSupported(probe) ? Head(YamlCursor.Open(root, new FaultPlace(ScenarioFiles.Scenario), faults, TopKeys)) : null;
    }

    private bool IsSupported(YamlCursor top)
    {
        if (!top.Has("version")) return true;
        var version = top.Text("version");
        if (version is SupportedVersion or "") return true;
        faults.Add(FaultKind.VersionUnsupported, top.PlaceOf("version"), version, SupportedVersion);
        return false;
    }

    private ScenarioHead Head(YamlCursor top)
    {
        top.Text("version");
        var id = top.Text("id");
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || id.Length > Limits.IdCharacters)
            faults.Add(FaultKind.ScenarioIdMalformed, top.PlaceOf("id"), id, Limits.IdCharacters);
        var horizon = Horizon(top);
        var windows = Windows(top, horizon);
        var sources = Sources(top);
        return new ScenarioHead(
            id,
            top.Localized("title"),
            top.Text("province"),
            top.Word("status", Vocabularies.Status),
            horizon,
            Weights(top.Map("pollutantWeights", ["pm", "so2", "nox"])),
            windows,
            sources,
            Facts(top),
            new LedgerTermsReader(windows, sources, faults).Read(top),
            new FairnessTermsReader(windows, faults).Read(top),
            [.. top.Maps("provenance", YamlCursor.LocalizedKeys, required: false).Select(map => map.Localized())],
            top.Maps("targets", keys: null, required: false),
            top.Maps("rules", keys: null));
    }

    private Horizon? Horizon(YamlCursor top)
    {
        var map = top.Map("horizon", ["from", "to"]);
        if (map.Span(within: null) is not { } span) return null;
        if (span.Length <= Limits.HorizonDays) return new Horizon(span.Start, span.End);
        faults.Add(FaultKind.HorizonTooLong, map.PlaceOf("to"), $"{span.End:uuuu-MM-dd}", Limits.HorizonDays, span.Length);
        return null;
    }

    private static PollutantWeights Weights(YamlCursor map) => new(
        map.Int("pm", NumberRange.Weight), map.Int("so2", NumberRange.Weight), map.Int("nox", NumberRange.Weight));

    private KnownWindows Windows(YamlCursor top, Horizon? horizon)
    {
        var windows = ImmutableArray.CreateBuilder<Window>();
        if (horizon is not null)
            windows.Add(new Window(Scenario.HorizonWindowId, FaultText.Catalog.Format("Window.Horizon"), horizon.Days));
        var lines = new Dictionary<string, int?>();
        var maps = top.Maps("windows", ["id", "name", "spans", "except", "printedDays"], required: false);
        foreach (var map in maps)
        {
            var id = map.Id("id");
            if (id == Scenario.HorizonWindowId)
                faults.Add(FaultKind.WindowReserved, map.PlaceOf("id"), id);
            else
                CheckUnique(map, id, lines);
            windows.Add(new Window(id, map.Localized("name"), Days(map, horizon, windows))
            {
                PrintedDays = map.OptionalInt("printedDays", NumberRange.LeastDays),
            });
        }

        return new KnownWindows(windows.ToImmutable(), complete: maps.Count > 0 || !top.Has("windows"));
    }

    // The days of the spans, or of the whole horizon, without those of the windows named under except.
    private DaySet Days(YamlCursor window, Horizon? horizon, IReadOnlyList<Window> earlier)
    {
        var before = faults.Count;
        var days = window.Has("spans") || !window.Has("except") ? Spans(window, horizon) : horizon?.Days ?? DaySet.Empty;
        var known = KnownNames.Of(ScenarioFiles.Scenario, earlier.Select(other => other.Id));
        foreach (var id in window.Values("except", (values, raw, place) => values.Reference(raw, place, known)))
            days = days.Except(earlier.FirstOrDefault(other => other.Id == id)?.Days ?? DaySet.Empty);
        if (faults.Count == before && horizon is not null && days.IsEmpty)
            faults.Add(FaultKind.WindowWithoutDays, window.PlaceOf("except"), null);
        return faults.Count == before ? days : DaySet.Empty;
    }

    // No days at all when one span is faulty, so that nobody counts the others for the whole.
    private DaySet Spans(YamlCursor window, Horizon? horizon)
    {
        var before = faults.Count;
        var spans = new List<DateInterval>();
        foreach (var map in window.Maps("spans", ["from", "to", "count"]))
        {
            if (map.Span(horizon) is not { } printed) continue;
            // The last printed date is a day of the window only where both dates count.
            var excludesEnd = map.Word("count", Vocabularies.CountMode, absent: CountMode.InclusiveDates) != CountMode.InclusiveDates;
            if (excludesEnd && printed.Length == 1)
            {
                faults.Add(FaultKind.SpanWithoutDays, map.PlaceOf("to"), $"{printed.End:uuuu-MM-dd}");
                continue;
            }

            var span = excludesEnd ? new DateInterval(printed.Start, printed.End.PlusDays(-1)) : printed;
            if (spans.Any(other => other.Intersection(span) is not null))
                faults.Add(FaultKind.SpansOverlap, map.PlaceOf("from"), $"{span.Start:uuuu-MM-dd}…{span.End:uuuu-MM-dd}");
            spans.Add(span);
        }

        return faults.Count == before ? DaySet.Of(spans) : DaySet.Empty;
    }

    private KnownFacts Facts(YamlCursor top)
    {
        var definitions = ImmutableArray.CreateBuilder<FactDefinition>();
        var lines = new Dictionary<string, int?>();
        var maps = top.Maps("facts", ["id", "name", "type", "unit", "words"], required: false);
        foreach (var map in maps)
        {
            var id = map.Id("id");
            if (KnownFacts.IsBuiltIn(id)) faults.Add(FaultKind.FactReserved, map.PlaceOf("id"), id);
            else CheckUnique(map, id, lines);
            var type = map.Word("type", Vocabularies.FactType);
            if (type == FactType.Word && !map.Has("words")) faults.Add(FaultKind.KeyMissing, map.PlaceOf("words"), null, "words");
            definitions.Add(new FactDefinition(
                id,
                map.Localized("name"),
                type,
                map.OptionalText("unit"),
                [.. map.Values("words", (values, raw, place) => values.Text(raw, place))]));
        }

        return new KnownFacts(definitions.ToImmutable(), complete: maps.Count > 0 || !top.Has("facts"));
    }

    private KnownSources Sources(YamlCursor top)
    {
        var sources = ImmutableArray.CreateBuilder<(string, RuleSource)>();
        var lines = new Dictionary<string, int?>();
        foreach (var map in top.Maps("sources", ["id", "issuer", "notice", "assumed"]))
        {
            var id = map.Id("id");
            CheckUnique(map, id, lines);
            sources.Add((id, new RuleSource(map.Text("issuer"), map.Text("notice"), "", Firmness.Rigid, map.Flag("assumed", false))));
        }

        return new KnownSources(sources.ToImmutable());
    }

    private void CheckUnique(YamlCursor map, string id, Dictionary<string, int?> lines)
    {
        var place = map.PlaceOf("id");
        if (id.Length > 0 && !lines.TryAdd(id, place.Row))
            faults.Add(FaultKind.KeyValueTwice, place, id, lines[id] ?? 0);
    }
}
