using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>In every calendar month that a window touches, at least, or exactly, a number of stop days lie inside the window.</summary>
/// <remarks>Catalogue R7: Guizhou, autumn 2019, in principle 10 days for each kiln and month, and at least 30 in all. It adds no days to what a
/// line owes. The number is scaled by the line's classes and never above its due days; lines that take their days in one block are not bound.</remarks>
/// <param name="Days">Days in each month, at least 1.</param>
/// <param name="Exactly">Neither fewer nor more.</param>
public sealed record MonthDays(string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int Days, bool Exactly)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(Exactly ? "MonthDays.Exactly" : "MonthDays.AtLeast", Window.Name, Days);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    /// <summary>The window cut into its calendar months, earliest first.</summary>
    public IEnumerable<(YearMonth Month, DaySet Days)> Months => Window.Days.IsEmpty
        ? []
        : new Horizon(Window.Days.Intervals[0].Start, Window.Days.Intervals[^1].End).Months()
            .Select(month => (month.Month, Window.Days.Within(month.Days)))
            .Where(month => !month.Item2.IsEmpty);
}
