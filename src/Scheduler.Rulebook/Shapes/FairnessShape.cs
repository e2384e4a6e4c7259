using System.Collections.Immutable;

namespace Scheduler.Rulebook.Shapes;

/// <summary>
/// Shape "fairness": greatest deviation of any line from what it owes, plus greatest spread of burdens inside any group, in ‰ of due days. A level of
/// the objective, not a limit.
/// </summary>
/// <param name="BadDays">Days on which an off day is a burden, in order, without overlap.</param>
/// <param name="Lines">The lines that owe days.</param>
/// <param name="Groups">Lines held against each other, as places in <see cref="Lines"/>; at least two each.</param>
public sealed record FairnessShape(
    ImmutableArray<DayRange> BadDays, ImmutableArray<FairnessLine> Lines, ImmutableArray<ImmutableArray<int>> Groups)
{
    /// <summary>Days in ‰ of due days, rounded half up.</summary>
    public static long Permille(long days, int dueDays) => ((2000 * days) + dueDays) / (2L * dueDays);
}
