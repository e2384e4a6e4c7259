using NodaTime;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Expected PM2.5 of one city on some days.</summary>
/// <param name="Days">Null when they could not be read.</param>
/// <param name="Pm25Tenths">Tenths of µg/m³.</param>
internal sealed record OutlookRow(string CityId, DateInterval? Days, int Pm25Tenths);
