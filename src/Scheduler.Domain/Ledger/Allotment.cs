using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;

namespace Scheduler.Domain.Ledger;

/// <summary>A counted day and the one place to which it goes.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="Day">The counted day.</param>
/// <param name="Kind">Where it goes.</param>
/// <param name="Period">The period that it pays in; null unless it goes to an account.</param>
public sealed record Allotment(RecordedStop Stop, CountedDay Day, AllotmentKind Kind, Window? Period);
