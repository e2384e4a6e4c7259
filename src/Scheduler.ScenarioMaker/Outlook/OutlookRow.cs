using NodaTime;

namespace Scheduler.ScenarioMaker.Outlook;

/// <summary>Expected PM2.5 of one city in one ten-day period, µg/m³ with one decimal.</summary>
/// <param name="City">City, as printed.</param>
public sealed record OutlookRow(string City, DateInterval Days, decimal Pm25);
