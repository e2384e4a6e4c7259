using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>The calendar of all lines, city by city.</summary>
internal sealed class CalendarSection : IReportSection
{
    /// <summary>Rows of a panel that still fit on one printed page; a drawing cannot be broken across two.</summary>
    private const int RowsPerPanel = 50;

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

        var chart = new CalendarChart(input, new TimeAxis(input.Scenario.Horizon));
        foreach (var panel in Panels(input)) chart.Draw(html, panel);
    }

    /// <summary>Cities in order, as many to a panel as fit; a city too large for one goes on in the next.</summary>
    private static IEnumerable<IReadOnlyList<(LocalizedText City, IReadOnlyList<ClinkerLine> Lines)>> Panels(ReportInput input)
    {
        var panel = new List<(LocalizedText, IReadOnlyList<ClinkerLine>)>();
        var rows = 0;
        foreach (var (city, lines) in input.LinesByCity())
        {
            foreach (var part in lines.Chunk(RowsPerPanel - 1))
            {
                if (rows > 0 && rows + 1 + part.Length > RowsPerPanel)
                {
                    yield return panel;
                    panel = [];
                    rows = 0;
                }

                panel.Add((city, part));
                rows += 1 + part.Length;
            }
        }

        if (rows > 0) yield return panel;
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
