using System.Collections.Immutable;
using Scheduler.Domain.Outlook;
using Scheduler.Domain.Text;
using Scheduler.Optimization;

namespace Scheduler.Planning.Robust;

/// <summary>What robust planning gives back.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Plan">The plan beside what it is held against; null unless planned.</param>
/// <param name="Stopped">Why the search ended.</param>
/// <param name="Conflicts">For an infeasible scenario, what contradicts what; never empty then.</param>
public sealed record RobustPlanningResult(PlanningKind Kind, RobustPlan? Plan, StopReason Stopped, ImmutableArray<LocalizedText> Conflicts);
