using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Plans;

/// <summary>What a plan file holds.</summary>
/// <param name="Plan">The plan; null when there is any fault.</param>
/// <param name="ClaimedLevels">Values and bounds as the file claims them. They are the word of whoever wrote the file: values are
/// recomputed by the verifier, bounds can be proven by nobody but the solver.</param>
/// <param name="ClaimedLines">Figures of the lines as the file claims them, in its order.</param>
/// <param name="Faults">Every fault, in the order of the file; rows are lines of the file, columns are paths such as
/// <c>lines[3].stops[0].from</c>.</param>
public sealed record PlanReadResult(
    ShutdownPlan? Plan,
    ImmutableArray<LevelOutcome> ClaimedLevels,
    ImmutableArray<ClaimedLine> ClaimedLines,
    ImmutableArray<Fault> Faults)
{
    /// <summary>What the plan's scenario assumes otherwise than its files, as the plan tells it; none where it was no what-if.</summary>
    public ImmutableArray<LocalizedText> Assumptions { get; init; } = [];

    /// <summary>The plan as one in force; null when there is any fault.</summary>
    /// <param name="name">How it is called in texts.</param>
    public PlanInForce? InForce(string name) =>
        Plan is null ? null : new PlanInForce(name, Plan, [.. ClaimedLines.Select(line => line.LineId)]);
}
