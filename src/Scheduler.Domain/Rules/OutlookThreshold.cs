namespace Scheduler.Domain.Rules;

/// <summary>From this mean outlook on, so many days more.</summary>
/// <param name="FromPm25Tenths">Mean PM2.5 of the city over the window, tenths of µg/m³, inclusive.</param>
/// <param name="AddDays">Days added, 0 or more.</param>
public sealed record OutlookThreshold(int FromPm25Tenths, int AddDays);
