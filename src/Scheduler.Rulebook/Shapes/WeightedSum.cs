using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Rulebook.Shapes;

/// <summary>Shape "weighted sum": AtLeast ≤ Σ a·off + Σ b·start ≤ AtMost over some lines and days. Hard.</summary>
/// <param name="RuleId">Rule that asks for it.</param>
/// <param name="Subject">What is summed, in words: "capacity off in market X on 2027-02-06".</param>
/// <param name="AtLeast">Or null.</param>
/// <param name="AtMost">Or null.</param>
public sealed record WeightedSum(
    string RuleId,
    LocalizedText Subject,
    ImmutableArray<OffTerm> Off,
    ImmutableArray<StartTerm> Starts,
    long? AtLeast,
    long? AtMost);
