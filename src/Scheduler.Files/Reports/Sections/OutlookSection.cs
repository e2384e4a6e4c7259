using NodaTime;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Expected PM2.5 of every city and day, as a heat map.</summary>
internal sealed class OutlookSection : IReportSection
{
    private const double RowHeight = 17;

    /// <summary>Lower ends of the classes, µg/m³. 35, 75, 115 and 150 are the daily breakpoints of the Chinese air quality index
    /// (HJ 633); the others divide the range in which most days lie.</summary>
    private static readonly int[] ClassesFrom = [0, 15, 25, 35, 50, 75, 115, 150];

    public string Id => "outlook";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of("Outlook.Note"), ("class", "note"));
        Figure.Legend(html, ClassesFrom.Select((_, level) => (Style(level), Range(level))));

        var scenario = input.Scenario;
        var axis = new TimeAxis(scenario.Horizon);
        var top = axis.HeaderHeight;
        var height = top + (scenario.Cities.Length * RowHeight) + 2;
        Figure.Draw(html, ReportText.Of("Outlook.Label"), height, svg =>
        {
            axis.DrawNames(svg);
            var y = top;
            foreach (var city in scenario.Cities)
            {
                svg.Text(8, y + 12, city.Name, "city");
                DrawCity(svg, axis, scenario, city, y);
                y += RowHeight;
            }

            axis.DrawGrid(svg, top, height);
        });
    }

    /// <summary>Neighbouring days of one class make one cell, which keeps the page small.</summary>
    private static void DrawCity(SvgBuilder svg, TimeAxis axis, Scenario scenario, City city, double y)
    {
        var values = scenario.Outlook.Pm25Tenths(city.Id);
        for (int first = 0, next; first < values.Length; first = next)
        {
            var level = ClassOf(values[first]);
            for (next = first + 1; next < values.Length && ClassOf(values[next]) == level;) next++;

            var cell = values[first..next];
            var days = new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(next - 1));
            var (x, width) = axis.Span(days);
            var found = cell.Min() == cell.Max() ? Show.Tenths(cell[0]) : $"{Show.Tenths(cell.Min())}–{Show.Tenths(cell.Max())}";
            svg.Rect(x, y, width, RowHeight - 1, Style(level),
                Show.Both(ReportText.Of("Outlook.Run", city.Name, days.Start, days.End, found)));
        }
    }

    private static int ClassOf(int tenths) => Array.FindLastIndex(ClassesFrom, from => from * 10 <= Math.Max(tenths, 0));

    private static string Style(int level) => $"heat heat-{level}";

    private static LocalizedText Range(int level) => level + 1 < ClassesFrom.Length
        ? LocalizedText.Same($"{ClassesFrom[level]}–{ClassesFrom[level + 1]}")
        : ReportText.Of("Outlook.Above", ClassesFrom[level]);
}
