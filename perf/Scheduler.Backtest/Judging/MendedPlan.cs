using System.Collections.Immutable;
using Scheduler.Domain.Plans;

namespace Scheduler.Backtest.Judging;

/// <summary>A legal plan near a pattern.</summary>
/// <param name="MovedDays">Stop days of the pattern on which the line runs now; it stands still on as many others.</param>
/// <param name="LeastMovedDays">No legal plan moves fewer.</param>
internal sealed record MendedPlan(ImmutableArray<KilnStop> Stops, int MovedDays, int LeastMovedDays);
