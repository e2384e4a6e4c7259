using NodaTime;

namespace Scheduler.Domain.Lines;

/// <summary>The state of a line just before the first planned day, and since which day it has held. A line without
/// a history is taken as running long enough to stop on the first day; the format page says so.</summary>
public sealed record LineHistory(string LineId, LineState State, LocalDate Since);
