using System.Collections.Immutable;
using Scheduler.Domain.Plans;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Domain.Differences;

/// <summary>Two plans side by side: what differs, and nothing else. Every figure is the verifier's.</summary>
/// <param name="A">The first plan.</param>
/// <param name="B">The second plan; differences are B less A.</param>
/// <param name="Levels">Levels of either objective, in order, whether they differ or not.</param>
/// <param name="Cities">Cities that differ, in the scenario's order.</param>
/// <param name="Companies">Companies that differ, in the order of their first lines.</param>
/// <param name="Lines">Lines that differ, in the scenario's order.</param>
public sealed record PlanDifferences(
    JudgedPlan A,
    JudgedPlan B,
    ImmutableArray<LevelDifference> Levels,
    ImmutableArray<GroupDifference> Cities,
    ImmutableArray<GroupDifference> Companies,
    ImmutableArray<LineDifference> Lines)
{
    /// <summary>Levels whose value, bound or gap differ.</summary>
    public IEnumerable<LevelDifference> DifferentLevels => Levels.Where(level => level.Differs);

    /// <summary>Lines that stand still on other days.</summary>
    public IEnumerable<LineDifference> MovedLines => Lines.Where(line => line.DifferentDays > 0);

    /// <summary>Line-days on which a line stands still in one plan and runs in the other.</summary>
    public int DifferentDays => Lines.Sum(line => line.DifferentDays);

    /// <summary>Whether no day, no figure and no bound differs.</summary>
    public bool AreEqual => Lines.IsEmpty && Cities.IsEmpty && Companies.IsEmpty && !DifferentLevels.Any();

    /// <summary>Lines that only the scenario of plan A plans.</summary>
    public IEnumerable<string> LinesOnlyInA => Lines.Where(line => line.B is null).Select(line => line.Line.Id);

    /// <summary>Lines that only the scenario of plan B plans.</summary>
    public IEnumerable<string> LinesOnlyInB => Lines.Where(line => line.A is null).Select(line => line.Line.Id);

    /// <summary>Whether either plan is of a draft; its mark then stands wherever both are shown.</summary>
    public bool IsDraft => Sides.Any(side => side.Plan.Compared.Scenario.Status == DraftStatus.AssumptionDraft);

    /// <summary>Both plans with the letters by which they are called.</summary>
    public ImmutableArray<(string Letter, JudgedPlan Plan)> Sides => [("A", A), ("B", B)];

    /// <summary>Levels that are the same in both plans.</summary>
    public IEnumerable<LevelOutcome> EqualLevels => Levels.Where(level => !level.Differs).Select(level => level.A).OfType<LevelOutcome>();
}
