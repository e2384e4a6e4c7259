using Scheduler.Domain.Differences;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Differences;

/// <summary>For every line whose days differ both calendars, one above the other.</summary>
internal static class CalendarPairs
{
    /// <summary>Lines of a panel that still fit on one printed page; a drawing cannot be broken across two.</summary>
    private const int LinesPerPanel = 22;

    public static void Write(HtmlBuilder html, PlanDifferences differences)
    {
        html.Element("p", ReportText.Of("Differences.Calendars.Note"), ("class", "note"));
        Figure.Legend(html,
        [
            ("stop", ReportText.Of("Differences.Legend.Both")),
            ("stop only-a", ReportText.Of("Differences.Legend.OnlyInA")),
            ("stop only-b", ReportText.Of("Differences.Legend.OnlyInB")),
        ]);
        WritePatterns(html);
        var chart = new CalendarPairChart(differences.A.Compared.Scenario.Horizon);
        foreach (var panel in differences.MovedLines.Chunk(LinesPerPanel)) chart.Draw(html, panel);
    }

    /// <summary>Stripes that rise for A and fall for B, so that nobody needs the colours.</summary>
    private static void WritePatterns(HtmlBuilder html)
    {
        using (html.In("svg", ("class", "patterns"), ("width", 0), ("height", 0), ("aria-hidden", "true")))
        using (html.In("defs"))
        {
            WritePattern(html, "a", 45);
            WritePattern(html, "b", -45);
        }
    }

    private static void WritePattern(HtmlBuilder html, string side, int degrees)
    {
        using (html.In("pattern",
            ("id", $"only-{side}"), ("width", 5), ("height", 5), ("patternUnits", "userSpaceOnUse"), ("patternTransform", $"rotate({degrees})")))
        {
            var svg = new SvgBuilder(html);
            svg.Rect(0, 0, 5, 5, $"only-{side}-paper");
            svg.Rect(0, 0, 2.2, 5, $"only-{side}-stripe");
        }
    }
}
