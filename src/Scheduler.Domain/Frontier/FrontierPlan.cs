using Scheduler.Domain.Plans;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Domain.Frontier;

/// <summary>A plan on the frontier, accepted by the verifier under the scenario as it is.</summary>
/// <param name="FoundUnder">The limits under which it was looked for; it keeps those of every point that it stands at.</param>
/// <param name="Result">The plan. Its levels have no bounds: what is proven is proven under the limits of a point.</param>
/// <param name="Verdict">With every figure of it, the shortage against the whole demand.</param>
public sealed record FrontierPlan(FrontierLimits FoundUnder, PlanResult Result, PlanVerdict Verdict)
{
    public PlanFigures Figures => Verdict.Figures ?? throw new InvalidOperationException("The plan of a point was rejected.");
}
