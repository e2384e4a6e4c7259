using NodaTime;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Scenarios;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Expected PM2.5 of every city and day, as a heat map.</summary>
internal sealed class OutlookSection : IReportSection
{
    private const double RowHeight = 17;

    public string Id => "outlook";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        html.Element("p", ReportText.Of("Outlook.Note"), ("class", "note"));
        HeatScale.Legend(html);

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
            var level = HeatScale.ClassOf(values[first]);
            for (next = first + 1; next < values.Length && HeatScale.ClassOf(values[next]) == level;) next++;

            var cell = values[first..next];
            var days = new DateInterval(scenario.Horizon.DateAt(first), scenario.Horizon.DateAt(next - 1));
            var (x, width) = axis.Span(days);
            var found = cell.Min() == cell.Max() ? Show.Tenths(cell[0]) : $"{Show.Tenths(cell.Min())}–{Show.Tenths(cell.Max())}";
            svg.Rect(x, y, width, RowHeight - 1, HeatScale.Style(level),
                Show.Both(ReportText.Of("Outlook.Run", city.Name, days.Start, days.End, found)));
        }
    }
}
