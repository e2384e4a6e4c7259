using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;

namespace Scheduler.Verification.Due;

/// <summary>On which days a line is how; asked day by day.</summary>
internal static class VersionDays
{
    /// <summary>Those of some days on which the line, as it is then, fits a condition.</summary>
    public static DaySet Where(IReadOnlyCollection<LineVersion> versions, DaySet days, Func<ClinkerLine, bool> fits) => DaySet.Of(
        days.Dates()
            .Where(date => versions.Any(version => version.Days.Contains(date) && fits(version.Line)))
            .Select(date => new DateInterval(date, date)));
}
