using NodaTime;

namespace Scheduler.Domain.Counting;

/// <summary>What one date gives towards a stop's days.</summary>
/// <param name="StopId">The stop.</param>
/// <param name="Date">The date on which the counted time begins.</param>
/// <param name="Amount">One half or two halves.</param>
public sealed record CountedDay(string StopId, LocalDate Date, HalfDays Amount);
