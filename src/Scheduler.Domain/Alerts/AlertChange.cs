using System.Collections.Immutable;

namespace Scheduler.Domain.Alerts;

/// <summary>What a later bulletin changed for one line against what was ordered before it.</summary>
/// <param name="Bulletin">The upgrade, moved end or withdrawal.</param>
/// <param name="Before">Orders that no longer hold as they were.</param>
/// <param name="After">Orders in their place; empty where nothing is left.</param>
public sealed record AlertChange(
    PollutionAlert Bulletin, string LineId, ImmutableArray<AlertOrder> Before, ImmutableArray<AlertOrder> After);
