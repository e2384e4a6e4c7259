namespace Scheduler.Worker.Api;

/// <summary>A nightly run that is asked for at another time.</summary>
public sealed record NightlyBody
{
    /// <summary>The day that has just begun, ISO; today in China when missing. The feed is expected to tell of the day before.</summary>
    public string? AsOf { get; init; }
}
