using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Differences;

/// <summary>One line in both plans.</summary>
/// <param name="Line">The line, as the scenario of plan A has it; as that of B where only B plans it.</param>
/// <param name="City">Name of its city.</param>
/// <param name="A">Its figures in plan A; null where the scenario of the plan does not plan the line.</param>
/// <param name="B">In plan B, likewise.</param>
/// <param name="StopsA">Planned days on which it stands still in plan A.</param>
/// <param name="StopsB">In plan B.</param>
public sealed record LineDifference(ClinkerLine Line, LocalizedText City, StopFigures? A, StopFigures? B, DaySet StopsA, DaySet StopsB)
{
    /// <summary>Days on which it stands still in plan A and runs in plan B.</summary>
    public DaySet OnlyInA { get; } = StopsA.Except(StopsB);

    /// <summary>Days on which it stands still in plan B and runs in plan A.</summary>
    public DaySet OnlyInB { get; } = StopsB.Except(StopsA);

    /// <summary>Every figure, whether it differs or not.</summary>
    public ImmutableArray<FigureDifference> Figures => GroupDifference.FiguresOf(A, B);

    /// <summary>Days on which the line stands still in one plan and runs in the other.</summary>
    public int DifferentDays => OnlyInA.Count + OnlyInB.Count;

    /// <summary>Whether days or figures differ; with the same days, figures differ where the scenarios do.</summary>
    public bool Differs => A != B || DifferentDays > 0;
}
