using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Calendar;

/// <summary>Filters, arrangement and zoom of the calendar. Hidden until the script that serves them runs.</summary>
internal static class CalendarControls
{
    private static readonly ImmutableArray<string> Zooms = ["whole", "quarter", "month"];

    public static void Write(HtmlBuilder html, ImmutableArray<CalendarFilter> filters, int lines)
    {
        using (html.In("div", ("class", "tools"), ("hidden", "hidden"), ("role", "group"), ("aria-label", Show.Both(ReportText.Of("Calendar.Tools")))))
        {
            foreach (var filter in filters) WriteFilter(html, filter);
            WriteArrangement(html, filters);
            WriteZoom(html);
            html.Element("button", ReportText.Of("Calendar.Reset"), ("type", "button"), ("data-reset", "calendar"));
        }

        // Both on the screen and on paper it tells which lines are left out.
        using (html.In("p", ("class", "shown note"), ("role", "status")))
        {
            var (all, pattern, filter) = (ReportText.Of("Calendar.Shown", lines, lines), ReportText.Of("Calendar.Shown", "{0}", "{1}"), ReportText.Of("Calendar.Shown.Filter", "{0}", "{1}"));
            html.Element("span", all.Zh, ("lang", "zh"), ("data-pattern", pattern.Zh), ("data-filter", filter.Zh));
            html.Element("span", all.En, ("lang", "en"), ("data-pattern", pattern.En), ("data-filter", filter.En));
        }

        html.Element("p", ReportText.Of("Calendar.Keys"), ("class", "note keys"), ("id", "calendar-keys"), ("hidden", "hidden"));
    }

    private static void WriteFilter(HtmlBuilder html, CalendarFilter filter)
    {
        using (html.In("label"))
        {
            html.Element("span", filter.Label, ("class", "label"));
            using (html.In("select", ("data-filter", filter.Key)))
            {
                WriteOption(html, "", ReportText.Of("Calendar.All"));
                foreach (var (value, name) in filter.Values) WriteOption(html, value, name);
            }
        }
    }

    private static void WriteArrangement(HtmlBuilder html, ImmutableArray<CalendarFilter> filters)
    {
        using (html.In("label"))
        {
            html.Element("span", ReportText.Of("Calendar.Arrange"), ("class", "label"));
            using (html.In("select", ("data-arrange", "calendar")))
            {
                foreach (var filter in filters) WriteOption(html, filter.Key, filter.Label);
                WriteOption(html, "first", ReportText.Of("Calendar.Arrange.First"));
            }
        }
    }

    private static void WriteZoom(HtmlBuilder html)
    {
        using (html.In("span", ("class", "zoom"), ("role", "group"), ("aria-label", Show.Both(ReportText.Of("Calendar.Zoom")))))
        {
            foreach (var zoom in Zooms)
            {
                html.Element("button", ReportText.Of($"Calendar.Zoom.{zoom}"),
                    ("type", "button"), ("data-zoom", zoom), ("aria-pressed", zoom == Zooms[0] ? "true" : "false"));
            }
        }
    }

    /// <summary>An option holds no markup; the script shows the language that the reader has chosen.</summary>
    private static void WriteOption(HtmlBuilder html, string value, LocalizedText name) =>
        html.Element("option", Show.Both(name), ("value", value), ("data-zh", name.Zh), ("data-en", name.En));
}
