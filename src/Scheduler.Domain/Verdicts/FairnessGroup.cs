using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Verdicts;

/// <summary>Lines that are held against each other.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Lines">At least two lines that owe days, in the scenario's order.</param>
public sealed record FairnessGroup(LocalizedText Name, ImmutableArray<LineFairness> Lines)
{
    /// <summary>The line with the least burden, the first of several.</summary>
    public LineFairness Least => Lines.MinBy(line => line.BurdenPermille)!;

    /// <summary>The line with the greatest burden, the first of several.</summary>
    public LineFairness Greatest => Lines.MaxBy(line => line.BurdenPermille)!;

    /// <summary>Greatest less least burden, ‰.</summary>
    public long SpreadPermille => Greatest.BurdenPermille - Least.BurdenPermille;
}
