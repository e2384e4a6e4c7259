using NodaTime;

namespace Scheduler.Domain.Plans;

/// <summary>One unbroken planned stop of one line; both days are stop days.</summary>
public sealed record KilnStop(string LineId, DateInterval Days);
