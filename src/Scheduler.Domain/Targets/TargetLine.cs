using System.Collections.Immutable;

namespace Scheduler.Domain.Targets;

/// <summary>One line of those of which the share is taken.</summary>
/// <param name="TonnesPerDay">Filed capacity, tonnes of clinker per day.</param>
/// <param name="Answer">Whether it counts towards the share.</param>
/// <param name="Assumed">A fact that the target asks for is an assumption.</param>
/// <param name="MissingFacts">Ids of the facts that nobody stated and on which the answer hangs; empty where it is known.</param>
public sealed record TargetLine(string LineId, int TonnesPerDay, TargetAnswer Answer, bool Assumed, ImmutableArray<string> MissingFacts);
