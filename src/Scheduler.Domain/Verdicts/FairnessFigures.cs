using System.Collections.Immutable;

namespace Scheduler.Domain.Verdicts;

/// <summary>How fairly days are shared. All shares are ‰ of a line's due days, rounded half up.</summary>
/// <param name="BadDays">Planned days on which it is worse to stand still than on others.</param>
/// <param name="Lines">The lines that owe days, in the scenario's order; a line that owes none can neither give too little nor too much.</param>
/// <param name="Groups">Groups of at least two of these lines, in the order of their first lines.</param>
public sealed record FairnessFigures(int BadDays, ImmutableArray<LineFairness> Lines, ImmutableArray<FairnessGroup> Groups)
{
    /// <summary>Of all lines; 0 without any.</summary>
    public long GreatestDeviation => Lines.Select(line => line.DeviationPermille).DefaultIfEmpty().Max();

    /// <summary>Of all groups; 0 without any.</summary>
    public long GreatestSpread => Groups.Select(group => group.SpreadPermille).DefaultIfEmpty().Max();

    /// <summary>Value of the level; smaller is fairer.</summary>
    public long Value => checked(GreatestDeviation + GreatestSpread);
}
