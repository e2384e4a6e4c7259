using Scheduler.Domain.Text;
using Scheduler.Domain.WhatIf;

namespace Scheduler.Domain.Conflicts;

/// <summary>One way out: with it there is a plan, which was made and which the verifier has accepted.</summary>
/// <param name="Kind">What gives way.</param>
/// <param name="RuleId">Rule that gives way, or <see cref="ConflictMember.FrozenDays"/>.</param>
/// <param name="Subject">Whose number it is, such as the member of a cap or an exempt line; empty where the rule has only one.</param>
/// <param name="From">The number as it is; 0 where there is none.</param>
/// <param name="To">The number with which there is a plan.</param>
/// <param name="IsLeast">Proven: by one unit less there is none.</param>
/// <param name="Patch">The same as a what-if; null where no kind of patch says it.</param>
public sealed record Relaxation(RelaxationKind Kind, string RuleId, string Subject, long From, long To, bool IsLeast, Patch? Patch)
{
    /// <summary>By how much the number gives way; 0 without a number.</summary>
    public long Amount => Math.Abs(To - From);

    /// <summary>What a planner would say.</summary>
    public LocalizedText Sentence => ConflictText.Catalog.Format(
        $"Relax.{Kind}", RuleId, Subject, From, To, Amount, ConflictText.Catalog.Format(IsLeast ? "Least" : "Enough"));
}
