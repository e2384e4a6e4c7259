using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Robust;

/// <summary>Reads a folder of outlooks as docs/format.md describes it: <c>outlooks.yaml</c> and tables like outlook.csv.</summary>
public sealed class OutlookSetReader
{
    /// <summary>The file that names the outlooks.</summary>
    public const string HeadFile = "outlooks.yaml";

    private const string SupportedVersion = "1";

    private static readonly string[] TopKeys = ["version", "tailPercent", "tailWeightPercent", "outlooks", "provenance"];

    private readonly string folder;
    private readonly Scenario scenario;
    private readonly FaultCollector faults = new();
    private readonly Dictionary<string, SourceFile> files = [];
    private readonly Dictionary<string, PollutionOutlook> read = [];

    private OutlookSetReader(string folder, Scenario scenario) => (this.folder, this.scenario) = (folder, scenario);

    /// <summary>Reads the folder and reports every fault that can be seen at once. Never throws for anything that may stand in it.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="scenario">The scenario whose cities and days it speaks of.</param>
    public static OutlookSetReadResult Read(string folder, Scenario scenario) => new OutlookSetReader(folder, scenario).Read();

    private OutlookSetReadResult Read()
    {
        if (NamesIn(folder) is not { } names) return new(null, faults.InOrder([]));
        ImmutableArray<string> tables = [.. names.Where(name => name != HeadFile)];
        var set = Open(HeadFile) is { } text && YamlTree.Read(HeadFile, text, faults) is { } root ? Head(root, tables) : null;
        return faults.Count == 0
            ? new(set! with { ContentHash = ContentHash.Of(files.Values) }, [])
            : new(null, faults.InOrder([HeadFile, .. tables]));
    }

    private OutlookSet Head(YamlNode root, ImmutableArray<string> names)
    {
        var top = YamlCursor.Open(root, new FaultPlace(HeadFile), faults, TopKeys);
        if (top.Text("version") is var version && version is not (SupportedVersion or ""))
            faults.Add(FaultKind.VersionUnsupported, top.PlaceOf("version"), version, SupportedVersion);
        var maps = top.Maps("outlooks", ["id", "name", "weight", "file"]);

        // Tables first, so that one that is used twice is read once; one that nobody uses might be believed to count.
        var used = maps.Select(map => map.RawText("file")).OfType<string>().ToHashSet();
        foreach (var table in names)
        {
            if (used.Contains(table)) ReadTable(table);
            else if (maps.Count > 0) faults.Add(FaultKind.OutlookFileIdle, new FaultPlace(table), table, Readable.List(used));
        }

        var lines = new Dictionary<string, int?>();
        var known = KnownNames.Of(folder, names);
        ImmutableArray<WeightedOutlook> outlooks = [.. maps.Select(map => Outlook(map, known, lines))];
        return new(outlooks, top.Int("tailPercent", NumberRange.PositivePercent), top.Int("tailWeightPercent", NumberRange.Percent))
        {
            Provenance = [.. top.Maps("provenance", YamlCursor.LocalizedKeys, required: false).Select(map => map.Localized())],
        };
    }

    // Without a file it is the outlook of the scenario itself, and so it is as a stand-in where there are faults.
    private WeightedOutlook Outlook(YamlCursor map, KnownNames known, Dictionary<string, int?> lines)
    {
        var id = map.Id("id");
        if (id.Length > 0 && !lines.TryAdd(id, map.PlaceOf("id").Row)) faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("id"), id, lines[id] ?? 0);
        var file = map.OptionalReference("file", known);
        var outlook = file is not null && read.TryGetValue(file, out var table) ? table : scenario.Outlook;
        return new(id, map.Localized("name"), outlook, map.Int("weight", NumberRange.OutlookWeight));
    }

    private void ReadTable(string name)
    {
        if (Open(name) is null) return;
        var before = faults.Count;
        var cities = KnownNames.Of(ScenarioFiles.Cities, scenario.Cities.Select(city => city.Id));
        var table = new OutlookReader(cities, scenario.Horizon, faults, name).ReadAll(files);
        OutlookCoverage.Check(table, scenario.Cities, scenario.Horizon, faults);
        if (faults.Count == before) read.Add(name, OutlookCoverage.Outlook(table, scenario.Horizon));
    }

    private string? Open(string name)
    {
        if (ScenarioFolder.OpenFile(Path.Combine(folder, name), name, faults) is not { } file) return null;
        files.Add(name, file);
        return file.Text;
    }

    /// <summary>All names in the folder but notes and those that begin with a dot; null after a fault.</summary>
    private ImmutableArray<string>? NamesIn(string path)
    {
        try
        {
            if (!File.Exists(Path.Combine(path, HeadFile)))
            {
                faults.Add(FaultKind.OutlooksMissing, new FaultPlace(path), path);
                return null;
            }

            return
            [
                .. new DirectoryInfo(path).EnumerateFileSystemInfos()
                    .Select(entry => entry.Name)
                    .Where(name => !name.StartsWith('.') && name != ScenarioFiles.Notes)
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(FaultKind.FolderUnreadable, new FaultPlace(path), path, Readable.Cut(exception.Message));
            return null;
        }
    }
}
