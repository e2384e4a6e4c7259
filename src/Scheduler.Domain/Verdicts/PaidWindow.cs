using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Verdicts;

/// <summary>What a stop gives inside one window in which its line owes days.</summary>
/// <param name="Window">The window; never the whole horizon.</param>
/// <param name="Days">Counted days of the stop inside the window; at least one.</param>
/// <param name="GivenDays">Counted days of all stops of the line inside the window.</param>
/// <param name="DueDays">Days that the line owes inside the window, more than 0.</param>
public sealed record PaidWindow(Window Window, int Days, int GivenDays, int DueDays);
