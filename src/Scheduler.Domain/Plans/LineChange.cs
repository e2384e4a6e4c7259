using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Plans;

/// <summary>What a new plan changes for one line.</summary>
/// <param name="LineId">The line.</param>
/// <param name="MovedDays">Days on which the line stood still before and runs now, or the other way round; more than 0.</param>
/// <param name="Before">Stops in force inside the planned days, earliest first.</param>
/// <param name="After">Stops of the new plan, earliest first.</param>
public sealed record LineChange(string LineId, int MovedDays, ImmutableArray<DateInterval> Before, ImmutableArray<DateInterval> After);
