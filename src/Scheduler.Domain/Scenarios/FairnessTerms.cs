using System.Collections.Immutable;
using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Scenarios;

/// <summary>What the objective takes for fair (公平): each line gives what it owes, and like lines bear alike shares of the bad dates.</summary>
/// <param name="GroupBy">Lines that agree in all of these traits are held against each other; at least one, none twice.</param>
/// <param name="BadDates">Windows in which it is worse to stand still than at other times, such as the peak season; at least one.</param>
public sealed record FairnessTerms(ImmutableArray<FairnessTrait> GroupBy, ImmutableArray<Window> BadDates)
{
    /// <summary>The days of all windows together, each once.</summary>
    public DaySet BadDays => DaySet.Of(BadDates.SelectMany(window => window.Days.Intervals));
}
