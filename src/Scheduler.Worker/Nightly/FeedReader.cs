using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Text;
using Scheduler.Store.Content;

namespace Scheduler.Worker.Nightly;

/// <summary>Reads the folder of a feed.</summary>
internal static class FeedReader
{
    public const string HeadFile = "feed.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The feed, or everything that is wrong with its head and folder; what its tables say is for the scenario's reader.</summary>
    public static (Feed? Feed, ImmutableArray<LocalizedText> Faults) Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, HeadFile))) return (null, [NightlyText.Catalog.Format("Feed.Missing", folder, HeadFile)]);
        try
        {
            var head = JsonSerializer.Deserialize<FeedHead>(File.ReadAllBytes(Path.Combine(folder, HeadFile)), Json);
            var faults = ImmutableArray.CreateBuilder<LocalizedText>();
            var day = Date("day", head?.Day);
            var notice = head?.NoticeUntil is { } until ? Date("noticeUntil", until) : null;
            if (faults.Count > 0) return (null, faults.ToImmutable());
            var files = Directory.EnumerateFiles(folder)
                .Where(file => Path.GetFileName(file) is var name && name != HeadFile && !name.StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(file => new StoredFile(Path.GetFileName(file), File.ReadAllBytes(file)));
            return (new Feed(day!.Value, notice, [.. files]), []);

            LocalDate? Date(string member, string? text)
            {
                if (text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return date;
                faults.Add(NightlyText.Catalog.Format("Feed.Date", HeadFile, member, text ?? "—"));
                return null;
            }
        }
        catch (JsonException fault)
        {
            return (null, [NightlyText.Catalog.Format("Feed.Json", HeadFile, fault.Message)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, [NightlyText.Catalog.Format("Feed.Unreadable", folder, fault.Message)]);
        }
    }
}
