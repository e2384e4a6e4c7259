using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Every line that owes days is off for the first time in a window by a date.</summary>
/// <remarks>Catalogue R9: Guizhou 2019, 21 August 0:00 in four areas and 21 September 0:00 in three. A date printed as 21 August 0:00 means off
/// on 21 August; 21 August 24:00 is 22 August. A stop that goes on from before the window counts. Later stops stay free. Bound on some days only,
/// a line is off by then on one of these.</remarks>
/// <param name="Latest">Last day on which the first stop may begin, inside the window.</param>
public sealed record FirstStopBy(string Id, RuleSource Source, LineSelector AppliesTo, Window Window, LocalDate Latest)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("FirstStopBy", Window.Name, Latest);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    public override DaySet? SpokenDays => Until;

    /// <summary>The days of the window up to the date.</summary>
    public DaySet Until => Window.Days.IsEmpty || Window.Days.Intervals[0].Start > Latest
        ? DaySet.Empty
        : Window.Days.Within(new DateInterval(Window.Days.Intervals[0].Start, Latest));
}
