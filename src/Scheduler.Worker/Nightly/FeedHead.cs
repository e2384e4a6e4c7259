using System.Text.Json.Serialization;

namespace Scheduler.Worker.Nightly;

/// <summary><c>feed.json</c> as it is written. It is written last, when all other files are there.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FeedHead
{
    /// <summary>The last day whose events are in the feed, ISO.</summary>
    public string? Day { get; init; }

    /// <summary>Last day that an issued notice speaks of, ISO; may be missing.</summary>
    public string? NoticeUntil { get; init; }
}
