using System.Globalization;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Calendar;

/// <summary>The time axis of the calendar in percent of its width, so that a reader can stretch it and no text is distorted.</summary>
internal sealed class PercentAxis(Horizon horizon)
{
    // From so many days on there is no room to number them before the reader stretches the axis.
    private const int MostNumberedDays = 130;

    /// <summary>Whether days are numbered from the start.</summary>
    public bool ShowsDays => horizon.DayCount <= MostNumberedDays;

    /// <summary>Left edge of a day.</summary>
    public string X(LocalDate date) => Percent(horizon.IndexOf(date));

    /// <summary>Left edge and width of some days.</summary>
    public (string X, string Width) Span(DateInterval days) => (X(days.Start), Percent(days.Length));

    /// <summary>The middle of some days.</summary>
    public string Middle(DateInterval days) => Percent(horizon.IndexOf(days.Start) + (days.Length / 2.0));

    /// <summary>Names of the months, and the numbers of some days.</summary>
    public void DrawNames(HtmlBuilder html)
    {
        foreach (var (month, days) in horizon.Months())
        {
            var name = TimeAxis.Name(month, isFirst: days.Start == horizon.From);
            if (name.Zh == name.En) Name(html, name.Zh, days, []);
            else
            {
                Name(html, name.Zh, days, [("lang", "zh")]);
                Name(html, name.En, days, [("lang", "en")]);
            }
        }

        foreach (var date in horizon.Days.Dates().Where(date => date.Day % 5 == 1 && date.Day < 31))
            html.Element("text", date.ToString("MM-dd", CultureInfo.InvariantCulture), ("x", X(date)), ("y", 27), ("class", "tick"));
    }

    /// <summary>A line at the first day of every month.</summary>
    public void DrawGrid(HtmlBuilder html)
    {
        foreach (var (_, days) in horizon.Months())
            html.Void("line", ("x1", X(days.Start)), ("y1", 0), ("x2", X(days.Start)), ("y2", "100%"), ("class", "grid"));
    }

    private void Name(HtmlBuilder html, string name, DateInterval days, ReadOnlySpan<(string Name, object Value)> language) =>
        html.Element("text", name, [("x", Middle(days)), ("y", 13), ("class", "month"), .. language]);

    private string Percent(double days) => $"{(100 * days / horizon.DayCount).ToString("0.###", CultureInfo.InvariantCulture)}%";
}
