using System.Collections.Immutable;

namespace Scheduler.Backtest.Judging;

/// <summary>What the verifier says of a plan under one outlook.</summary>
/// <param name="RulesBroken">Ids of the rules that it breaks.</param>
/// <param name="Findings">Single breaches of all of them.</param>
/// <param name="Shortage">Clinker demand that is not met, t.</param>
/// <param name="Exposure">Exposure index of the running days.</param>
/// <param name="WithoutStops">The same if no line ever stopped.</param>
/// <param name="Cities">Both by city, in the scenario's order.</param>
/// <param name="OffPermille">Share of the operating capacity that stands still, day by day.</param>
internal sealed record Judgement(
    ImmutableArray<string> RulesBroken, int Findings, long Shortage, long Exposure, long WithoutStops, ImmutableArray<CityExposure> Cities, ImmutableArray<int> OffPermille)
{
    public bool IsLegal => RulesBroken.IsEmpty;
}
