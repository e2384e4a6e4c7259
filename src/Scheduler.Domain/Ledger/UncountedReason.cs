using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>Stops for this reason pay nothing, everywhere or on some days only.</summary>
/// <remarks>Catalogue R30: maintenance outside the windows does not count; alert stops cannot pay the summer stop.</remarks>
/// <param name="Reason">The reason.</param>
/// <param name="Window">The days in question; null for all days.</param>
/// <param name="Outside">Whether the days outside the window are meant, not those inside.</param>
public sealed record UncountedReason(StopReason Reason, Window? Window, bool Outside)
{
    /// <summary>Whether a stop for a reason pays nothing on a date.</summary>
    public bool Holds(StopReason reason, LocalDate date) =>
        reason == Reason && (Window is null || Window.Days.Contains(date) != Outside);
}
