using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Plans;

/// <summary>
/// Reads a plan.json of any origin. Needed are <c>scenario.id</c>, <c>scenario.hash</c> and of every line <c>id</c> and
/// <c>stops</c> with <c>from</c> and <c>to</c>; all else may be missing, and unknown members are passed over. Whether
/// the stops make sense together is for the verifier to say.
/// </summary>
public static class PlanReader
{
    /// <summary>Some hundred times a real plan.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    // The days on which the lunar calendar is known; far dates would only break calendar arithmetic.
    private static readonly LocalDate FirstDate = new(1902, 1, 1);
    private static readonly LocalDate LastDate = new(2100, 12, 31);

    /// <summary>Never throws: whatever is wrong with the file is among the faults.</summary>
    public static PlanReadResult Read(string path)
    {
        var faults = new PlanFaults(Path.GetFileName(path));
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MaxBytes)
            {
                faults.Add("TooLarge", null, null, $"{stream.Length}", MaxBytes);
                return new(null, [], [], faults.All());
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Parse(bytes, faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add("Unreadable", null, null, e.Message);
            return new(null, [], [], faults.All());
        }
    }

    private static PlanReadResult Parse(byte[] bytes, PlanFaults faults)
    {
        JsonPart root;
        try
        {
            root = JsonParser.Parse(bytes);
        }
        catch (JsonException e)
        {
            faults.Add("NotJson", (int?)e.LineNumber + 1, null, null, (e.BytePositionInLine ?? 0) + 1);
            return new(null, [], [], faults.All());
        }

        var file = new PlanCursor(root, "", faults);
        if (!file.Is(JsonValueKind.Object)) return new(null, [], [], faults.All());

        CheckVersion(file);
        var scenario = file.Required("scenario", JsonValueKind.Object);
        var id = scenario?.Required("id", JsonValueKind.String)?.Words();
        var hash = scenario?.Required("hash", JsonValueKind.String)?.Words();
        var assumptions = Assumptions(scenario);
        var (stops, lines) = Lines(file);
        var levels = Levels(file);
        var plan = faults.Any || id is null || hash is null ? null : new ShutdownPlan(id, hash, stops);
        return new(plan, levels, lines, faults.All()) { Assumptions = assumptions };
    }

    /// <summary>What the scenario of the plan assumes otherwise than its files.</summary>
    private static ImmutableArray<LocalizedText> Assumptions(PlanCursor? scenario) =>
    [
        .. from item in scenario?.Optional("assumptions", JsonValueKind.Array)?.Items() ?? []
           where item.Is(JsonValueKind.Object)
           let zh = item.Required("zh", JsonValueKind.String)?.Words()
           let en = item.Required("en", JsonValueKind.String)?.Words()
           where zh is not null && en is not null
           select new LocalizedText(zh, en),
    ];

    private static void CheckVersion(PlanCursor file)
    {
        if (file.Optional("formatVersion", JsonValueKind.Number) is { } version && version.Whole() is > PlanJson.FormatVersion)
            version.Fault("Version", PlanJson.FormatVersion);
    }

    private static (ImmutableArray<KilnStop> Stops, ImmutableArray<ClaimedLine> Claims) Lines(PlanCursor file)
    {
        var stops = new List<KilnStop>();
        var claims = new List<ClaimedLine>();
        var rowOfLine = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in file.Required("lines", JsonValueKind.Array)?.Items() ?? [])
        {
            if (!line.Is(JsonValueKind.Object)) continue;
            var name = line.Required("id", JsonValueKind.String);
            var id = name?.Words();
            if (id is not null && !rowOfLine.TryAdd(id, name!.Row)) name.Fault("DuplicateLine", rowOfLine[id]);
            if (id is not null)
            {
                claims.Add(new ClaimedLine(id, Claim(line, "due"), Claim(line, "given"), Claim(line, "restarts"))
                {
                    Deviation = Claim(line, "deviation"),
                    Burden = Claim(line, "burden"),
                });
            }

            foreach (var stop in line.Required("stops", JsonValueKind.Array)?.Items() ?? [])
            {
                if (stop.Is(JsonValueKind.Object) && Days(stop) is { } days && id is not null)
                    stops.Add(new KilnStop(id, days));
            }
        }

        var ordered = stops
            .OrderBy(stop => stop.LineId, StringComparer.Ordinal)
            .ThenBy(stop => stop.Days.Start)
            .ThenBy(stop => stop.Days.End);
        return ([.. ordered], [.. claims]);
    }

    private static long? Claim(PlanCursor line, string name) => line.Optional(name, JsonValueKind.Number)?.Whole();

    private static DateInterval? Days(PlanCursor stop)
    {
        var from = Date(stop.Required("from", JsonValueKind.String));
        var last = stop.Required("to", JsonValueKind.String);
        var to = Date(last);
        var claimed = stop.Optional("days", JsonValueKind.Number);
        var days = claimed?.Whole();
        if (from is not { } start || to is not { } end) return null;
        if (end < start)
        {
            last!.Fault("ToBeforeFrom", start, end);
            return null;
        }

        var interval = new DateInterval(start, end);
        if (days is { } count && count != interval.Length)
            claimed!.Fault("Days", start, end, interval.Length, count);
        return interval;
    }

    private static LocalDate? Date(PlanCursor? cursor)
    {
        if (cursor?.Text is not { } text) return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) && date >= FirstDate && date <= LastDate)
            return date;
        cursor.Fault("Date", FirstDate, LastDate);
        return null;
    }

    private static ImmutableArray<LevelOutcome> Levels(PlanCursor file)
    {
        var levels = new List<LevelOutcome>();
        foreach (var level in file.Optional("levels", JsonValueKind.Array)?.Items() ?? [])
        {
            if (!level.Is(JsonValueKind.Object) || level.Required("name", JsonValueKind.String) is not { } name) continue;

            // A level that we do not know is somebody else's remark.
            var known = PlanWords.Levels.Where(candidate => PlanWords.Of(candidate) == name.Text).ToList();
            if (known is not [var which]) continue;
            if (levels.Any(other => other.Level == which)) name.Fault("DuplicateLevel");

            var value = level.Required("value", JsonValueKind.Number)?.Whole();
            var bound = level.Optional("bound", JsonValueKind.Number)?.Whole();
            var reference = level.Optional("reference", JsonValueKind.Number)?.Whole();
            if (value is { } number) levels.Add(new LevelOutcome(which, number, bound, reference));
        }

        return [.. levels.OrderBy(level => level.Level)];
    }
}
