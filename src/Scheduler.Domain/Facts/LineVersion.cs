using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;

namespace Scheduler.Domain.Facts;

/// <summary>A line as it is on some days of the horizon, with the facts in force on them.</summary>
public sealed record LineVersion(DaySet Days, ClinkerLine Line);
