using System.Collections.Immutable;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Differences;

/// <summary>Figures of cities, companies or lines in both plans, each with its change; a figure that is the same stands in quiet letters.</summary>
internal static class FiguresTable
{
    public static void WriteGroups(HtmlBuilder html, string heading, ImmutableArray<GroupDifference> groups) =>
        Write(html, heading, groups.Select(group => (group.Name, group.Figures)));

    public static void WriteLines(HtmlBuilder html, ImmutableArray<LineDifference> lines) =>
        Write(html, "Lines.Line", lines.Select(line => (ReportText.Of("Differences.LineOfCity", line.Line.Id, line.City), line.Figures)));

    private static void Write(HtmlBuilder html, string heading, IEnumerable<(LocalizedText Name, ImmutableArray<FigureDifference> Figures)> rows)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-label", Show.Both(ReportText.Of(heading)))))
        using (html.In("table", ("class", "pairs")))
        {
            WriteHead(html, heading);
            using (html.In("tbody"))
            {
                foreach (var (name, figures) in rows)
                {
                    html.NewLine();
                    using (html.In("tr"))
                    {
                        html.Element("th", name, ("scope", "row"));
                        foreach (var figure in figures) WriteFigure(html, figure);
                    }
                }
            }
        }
    }

    private static void WriteHead(HtmlBuilder html, string heading)
    {
        using (html.In("thead"))
        {
            using (html.In("tr"))
            {
                html.Element("th", ReportText.Of(heading), ("scope", "col"), ("rowspan", 2));
                foreach (var figure in Enum.GetValues<StopFigure>())
                {
                    using (html.In("th", ("scope", "colgroup"), ("colspan", 3), ("class", "figure")))
                        html.Text(DifferenceWords.Name(figure)).Text(" ").Element("span", DifferenceWords.Unit(figure), ("class", "quiet"));
                }
            }

            using (html.In("tr"))
            {
                foreach (var _ in Enum.GetValues<StopFigure>())
                {
                    foreach (var column in (string[])["Differences.A", "Differences.B", "Differences.Change"])
                        html.Element("th", ReportText.Of(column), ("scope", "col"), ("class", "number"));
                }
            }
        }
    }

    private static void WriteFigure(HtmlBuilder html, FigureDifference figure)
    {
        var quiet = figure.Differs ? "" : " same";
        html.Element("td", Show.Number(figure.A), ("class", $"number first{quiet}"));
        html.Element("td", Show.Number(figure.B), ("class", $"number{quiet}"));
        html.Element("td", DifferenceWords.Change(figure.Change), ("class", figure.Differs ? "number change" : "number same"));
    }
}
