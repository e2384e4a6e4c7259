using Scheduler.Domain.Calendar;

namespace Scheduler.ScenarioMaker.National;

/// <summary>The two parts into which the calendar year cuts a winter window, and what is asked for in each; the rest of the year's days may lie
/// anywhere.</summary>
/// <param name="Early">From 1 January on.</param>
/// <param name="Late">To 31 December.</param>
/// <param name="EarlyPercent">Days asked for in the early part, as a share of <paramref name="OfYearDays"/> or of the part.</param>
/// <param name="OfYearDays">The shares are those of the year's days; else of the days of the part.</param>
public sealed record WinterBand(Window Early, Window Late, int EarlyPercent, int LatePercent, bool OfYearDays)
{
    public int EarlyDaysOf(int yearDays) => (OfYearDays ? yearDays : Early.Days.Count) * EarlyPercent / 100;

    public int LateDaysOf(int yearDays) => (OfYearDays ? yearDays : Late.Days.Count) * LatePercent / 100;
}
