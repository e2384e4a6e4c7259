using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Verification.Due;

/// <summary>Single days put together.</summary>
internal static class DayGroups
{
    public static DaySet Of(IEnumerable<LocalDate> dates) => DaySet.Of(dates.Select(date => new DateInterval(date, date)));
}
