using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Reserve;

/// <summary>Whether all reserves of a scenario can still be called after a plan.</summary>
/// <param name="Answer">For all lines together.</param>
/// <param name="Rooms">What counting says, by rule and line; empty where nothing can be called any more.</param>
/// <param name="Alone">The answer for each line alone, with all others as planned; empty where all fit together.</param>
/// <param name="Called">The plan with all days called: every stop of the plan asked about and more; null unless they fit.</param>
/// <param name="Conflicts">Where it is proven not to fit, what contradicts what.</param>
public sealed record ReserveFinding(
    ReserveAnswer Answer,
    ImmutableArray<ReserveRoom> Rooms,
    ImmutableSortedDictionary<string, ReserveAnswer> Alone,
    ShutdownPlan? Called,
    ImmutableArray<LocalizedText> Conflicts);
