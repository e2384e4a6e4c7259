using NodaTime;

namespace Scheduler.Domain.Plans;

/// <summary>A stop of the plan that a firm filed.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Days">The days, both inclusive, inside the horizon; stops of one line do not overlap.</param>
/// <param name="Document">By which document it was filed.</param>
public sealed record FiledStop(string LineId, DateInterval Days, string Document);
