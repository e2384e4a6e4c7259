using System.Collections.Immutable;
using NodaTime;

namespace Scheduler.Domain.Plans;

/// <summary>What a new plan changes for one line.</summary>
/// <param name="LineId">The line.</param>
/// <param name="MovedDays">Days on which the line stood still before and runs now, or the other way round; more than 0.</param>
/// <param name="Before">Stops in force inside the planned days, earliest first.</param>
/// <param name="After">Stops of the new plan, earliest first.</param>
public sealed record LineChange(string LineId, int MovedDays, ImmutableArray<DateInterval> Before, ImmutableArray<DateInterval> After)
{
    public ChangeReason Reason { get; init; } = ChangeReason.Unexamined;

    /// <summary>With <see cref="ChangeReason.Rules"/>: what would be broken if the line kept its stops in force, all else being as in the new plan.</summary>
    public ImmutableArray<ChangeBreach> Breaches { get; init; } = [];

    /// <summary>Exposure that the change adds, less than 0 where it saves some; the same whatever the other lines do.</summary>
    public long Exposure { get; init; }

    /// <summary>Shortage that the change adds, t, all other lines being as in the new plan; less than 0 where it saves some.</summary>
    public long ShortageTonnes { get; init; }
}
