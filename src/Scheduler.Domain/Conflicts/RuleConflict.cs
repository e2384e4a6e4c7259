using System.Collections.Immutable;

namespace Scheduler.Domain.Conflicts;

/// <summary>Rules that no plan keeps together.</summary>
/// <param name="Members">The rules, in the scenario's order; frozen days come first.</param>
/// <param name="Proof">How it was proven that no plan keeps them together.</param>
/// <param name="IsMinimal">Proven: without any one of them there is a plan that keeps the others. Where this is false the set may be larger than it need be.</param>
public sealed record RuleConflict(ImmutableArray<ConflictMember> Members, ConflictProof Proof, bool IsMinimal);
