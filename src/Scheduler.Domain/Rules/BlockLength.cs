using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Stops and runs have a least length, and there are not too many stops.</summary>
/// <remarks>
/// Catalogue R25. Edges of the horizon: a state that began before the first day counts its earlier days towards the least
/// length (and towards the longest stop); a stop carried over from before is not counted among the stops. The last run may be cut by the
/// horizon's end, since it simply goes on; the last stop may be cut only where <paramref name="LastStopMayContinue"/> says so.
/// At most one such rule may fit a line; a line without one may stop for single days.
/// </remarks>
/// <param name="MinStopDays">Shortest stop, at least 1.</param>
/// <param name="MaxStopDays">Longest stop, or null for no limit.</param>
/// <param name="MinRunDays">Shortest run between two stops, at least 1.</param>
/// <param name="MaxStops">Most stops that begin inside the horizon.</param>
/// <param name="LastStopMayContinue">A stop that reaches the last day may be shorter than <paramref name="MinStopDays"/>, because it goes on.</param>
public sealed record BlockLength(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    int MinStopDays,
    int? MaxStopDays,
    int MinRunDays,
    int MaxStops,
    bool LastStopMayContinue)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => MaxStopDays is { } longest
        ? RuleText.Catalog.Format("BlockLength.Longest", MinStopDays, longest, MinRunDays, MaxStops)
        : RuleText.Catalog.Format("BlockLength", MinStopDays, MinRunDays, MaxStops);

    public override RuleReach Reach => RuleReach.Whole;

    public override string? RivalKey => RivalKeys.Once(Kind);
}
