using Scheduler.Domain.Conflicts;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Planning.Conflicts;

/// <summary>A way out that can be taken in steps, the first one being the cheapest.</summary>
/// <param name="Steps">How many there are.</param>
/// <param name="Widens">Every further step allows all that the steps before it allow.</param>
/// <param name="At">What is planned after some steps.</param>
/// <param name="After">What is told of some steps; the flag is whether one step less is proven not to be enough.</param>
internal sealed record WayOut(long Steps, bool Widens, Func<long, (Scenario Scenario, FrozenSpan? Frozen)> At, Func<long, bool, Relaxation> After);
