using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Differences;

/// <summary>One of two plans that are compared, with what it was made for.</summary>
/// <param name="Name">How it is called in texts, such as the path of its file.</param>
/// <param name="Scenario">The scenario under which it is judged; it may be a what-if.</param>
/// <param name="Plan">Its stops; they need not keep the rules.</param>
/// <param name="ClaimedLevels">Levels as its file tells them; only bounds are taken from there. Empty where nothing is claimed.</param>
public sealed record ComparedPlan(string Name, Scenario Scenario, ShutdownPlan Plan, ImmutableArray<LevelOutcome> ClaimedLevels);
