using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A city may lengthen or shorten the stop within an outermost window, but never below a floor, and named months always lie inside it:
/// one stop in the window, off on all days of these months.</summary>
/// <remarks>Catalogue R10. The floor is the base of the window. A line that owes nothing there (an exempt one) is not bound.</remarks>
/// <param name="Window">The outermost days, one span.</param>
/// <param name="Months">Months that the window touches; their days inside it are stop days.</param>
/// <param name="FloorDays">Least days of the stop, no fewer than the days of the named months.</param>
public sealed record MustIncludeMonths(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, ImmutableArray<YearMonth> Months, int FloorDays)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        "MustIncludeMonths", Window.Name, FloorDays, string.Join(", ", Months.Select(YearMonthPattern.Iso.Format)));

    public override RuleReach Reach => RuleReach.Whole;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];

    /// <summary>The days of the named months inside the window.</summary>
    public DaySet NamedDays => DaySet.Of(Months.SelectMany(month => Window.Days.Within(month.ToDateInterval()).Intervals));
}
