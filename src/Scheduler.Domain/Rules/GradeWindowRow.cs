using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>What lines of one grade do: they stop in all of some windows and run between them; or, where nobody knows the windows of
/// the notice, they stop for an assumed number of days somewhere in one.</summary>
/// <param name="Grade">The grade on the day.</param>
/// <param name="Windows">Windows that share no day; empty where they are unknown.</param>
/// <param name="Assumed">What is assumed instead; null where the windows are known.</param>
public sealed record GradeWindowRow(PerformanceGrade Grade, ImmutableArray<Window> Windows, AssumedDays? Assumed)
{
    /// <summary>Days on which lines of the grade are off.</summary>
    public DaySet StopDays => DaySet.Of(Windows.SelectMany(window => window.Days.Intervals));

    /// <summary>Days between the windows, on which lines of the grade run.</summary>
    public DaySet RunDays => StopDays is { IsEmpty: false } stops
        ? DaySet.Of(new NodaTime.DateInterval(stops.Intervals[0].Start, stops.Intervals[^1].End)).Except(stops)
        : DaySet.Empty;

    /// <summary>All days of which the row says something.</summary>
    public DaySet SpokenDays => Assumed is { } assumed ? assumed.Within.Days : StopDays.Union(RunDays);

    /// <summary>The row in words.</summary>
    public LocalizedText Words => Assumed is { } assumed
        ? RuleText.Catalog.Format("GradeWindow.Unknown", LineText.Of(Grade), assumed.Within.Name, assumed.LeastDays, assumed.MostDays)
        : RuleText.Catalog.Format("GradeWindow.Row", LineText.Of(Grade), LineText.Joined(" + ", " + ", Windows.Select(window => window.Name)), StopDays.Count);
}
