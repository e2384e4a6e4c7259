using Scheduler.Files.Reports.Calendar;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>The calendar of all lines, city by city.</summary>
internal sealed class CalendarSection : IReportSection
{
    public string Id => "calendar";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of("Calendar.Note"), ("class", "note"));
        Figure.Legend(html,
        [
            ("stop", ReportText.Of("Calendar.Legend.Stop")),
            ("carried", ReportText.Of("Calendar.Legend.Carried")),
            ("stop+order-stop", ReportText.Of("Calendar.Legend.OrderStop")),
            ("order-run", ReportText.Of("Calendar.Legend.OrderRun")),
            ("idle", ReportText.Of("Calendar.Legend.Idle")),
            ("strip due-window", ReportText.Of("Calendar.Legend.Due")),
            ("strip festival", ReportText.Of("Calendar.Legend.Festival")),
        ]);
        Patterns(html);

        var filters = CalendarFilter.Of(input);
        CalendarControls.Write(html, filters, input.Scenario.OperatingLines.Count());
        new CalendarTable(input, filters).Write(html);
    }

    /// <summary>The hatching of orders and the upright lines of idle days that charts and keys refer to.</summary>
    private static void Patterns(HtmlBuilder html)
    {
        using (html.In("svg", ("class", "patterns"), ("width", 0), ("height", 0), ("aria-hidden", "true")))
        using (html.In("defs"))
        {
            using (html.In("pattern", ("id", "hatch"), ("width", 5), ("height", 5), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
                new SvgBuilder(html).Rect(0, 0, 2, 5, "hatch");
            using (html.In("pattern", ("id", "upright"), ("width", 3), ("height", 3), ("patternUnits", "userSpaceOnUse")))
                new SvgBuilder(html).Rect(0, 0, 1, 3, "upright");
        }
    }
}
