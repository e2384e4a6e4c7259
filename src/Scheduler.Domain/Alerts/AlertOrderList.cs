using System.Collections.Immutable;

namespace Scheduler.Domain.Alerts;

/// <summary>What all alerts of a scenario mean for its lines.</summary>
/// <param name="Orders">Line by line in the scenario's order, earliest first.</param>
/// <param name="Changes">In the order of the bulletins' chains.</param>
/// <param name="Entries">Line by line in the scenario's order.</param>
/// <param name="WithoutCuts">Bulletins that bring health notices and source checks only.</param>
public sealed record AlertOrderList(
    ImmutableArray<AlertOrder> Orders,
    ImmutableArray<AlertChange> Changes,
    ImmutableArray<AlertEntry> Entries,
    ImmutableArray<PollutionAlert> WithoutCuts);
