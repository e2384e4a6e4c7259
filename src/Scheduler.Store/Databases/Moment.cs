using NodaTime;

namespace Scheduler.Store.Databases;

/// <summary>Times as the database holds them: milliseconds since 1970 in UTC.</summary>
internal static class Moment
{
    public static Instant Of(long milliseconds) => Instant.FromUnixTimeMilliseconds(milliseconds);

    public static Instant? Of(long? milliseconds) => milliseconds is { } known ? Of(known) : null;
}
