using System.Collections.Immutable;
using Scheduler.Domain.Plans;

namespace Scheduler.Domain.Explanations;

/// <summary>Why a line stops on these days: what would be if this one stop were otherwise and all others stayed; counted by the verifier.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="BrokenAnyway">Ids of the rules that the plan breaks as it is.</param>
/// <param name="Edges">The stop left out, and its first and last day moved by one.</param>
/// <param name="Moves">The stop as a whole at other times, earliest first.</param>
/// <param name="Places">The best other places that keep all rules, best first by the order of the levels. None shares a day with the stop or with another of them.</param>
/// <param name="PlacesTried">How many places were judged.</param>
/// <param name="Neighbours">The lines around that stand still at the same time, in the scenario's order.</param>
/// <param name="MostOff">The first of the stop's days on which most of its market is off.</param>
public sealed record StopExplanation(
    KilnStop Stop,
    ImmutableArray<string> BrokenAnyway,
    ImmutableArray<StopVariant> Edges,
    ImmutableArray<StopVariant> Moves,
    ImmutableArray<StopVariant> Places,
    int PlacesTried,
    ImmutableArray<StopNeighbour> Neighbours,
    MarketOff MostOff)
{
    /// <summary>Ids of the rules that forbid to leave the stop out, or to move its first or last day by one, in the order of the scenario's rules.</summary>
    public ImmutableArray<string> HoldingRules { get; init; } = [];
}
