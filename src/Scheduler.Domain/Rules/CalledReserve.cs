using NodaTime;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Rules;

/// <summary>Days of a reserve that were called.</summary>
/// <param name="Window">The window in which they lie, inside that of the reserve.</param>
/// <param name="Days">Stop days, at least 1.</param>
/// <param name="AnnouncedOn">Day of the announcement.</param>
/// <param name="Document">By which document.</param>
public sealed record CalledReserve(Window Window, int Days, LocalDate AnnouncedOn, string Document);
