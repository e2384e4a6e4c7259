using NodaTime;

namespace Scheduler.Domain.Alerts;

/// <summary>A level in force in one city, from the first moment up to, but without, the last one; never empty.</summary>
/// <param name="Alert">The bulletin that is in force.</param>
public sealed record AlertSpan(PollutionAlert Alert, Instant Start, Instant End)
{
    public AlertLevel Level => Alert.Level;

    /// <summary>Whole minutes; alerts are printed to the minute.</summary>
    public int Minutes => checked((int)(End - Start).TotalMinutes);

    /// <summary>Minutes that it shares with another half-open span.</summary>
    public int MinutesWithin(Instant start, Instant end)
    {
        var shared = Instant.Min(End, end) - Instant.Max(Start, start);
        return shared > Duration.Zero ? checked((int)shared.TotalMinutes) : 0;
    }
}
