using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Charts;

/// <summary>One panel of the calendar: lines by city, a bar for every stop.</summary>
internal sealed class CalendarChart(ReportInput input, TimeAxis axis)
{
    private const int LongestChinese = 15;
    private const int LongestEnglish = 30;
    private const double RowHeight = 14;
    private const double CityHeight = 16;
    private const double StripHeight = 13;
    private const double CarriedWidth = 8;
    private const double RoomForDays = 20;
    private const double CapacityRight = TimeAxis.Left - 72;
    private const double GradeRight = TimeAxis.Left - 12;
    private const double DueRight = TimeAxis.Width - 58;
    private const double GivenRight = TimeAxis.Width - 8;
    private const int LongestId = 14;

    private readonly Scenario scenario = input.Scenario;

    private readonly Dictionary<string, LineHistory> carried = input.Scenario.Histories
        .Where(history => history.State == LineState.Stopped)
        .ToDictionary(history => history.LineId);

    private readonly ILookup<string, FixedOrder> orders = input.Scenario.Rules.OfType<FixedOrder>().ToLookup(order => order.LineId);

    private readonly IReadOnlyList<(Window Window, string Style)> windows = WindowsOf(input);

    public void Draw(HtmlBuilder html, IReadOnlyList<(LocalizedText City, IReadOnlyList<ClinkerLine> Lines)> cities)
    {
        var top = axis.HeaderHeight + (windows.Count * StripHeight) + 4;
        var height = top + cities.Sum(city => CityHeight + (city.Lines.Count * RowHeight)) + 2;
        Figure.Draw(html, ReportText.Of("Calendar.Label"), height, svg =>
        {
            DrawStrips(svg);
            DrawShades(svg, top, height);
            var y = top;
            foreach (var (city, lines) in cities)
            {
                svg.Rect(0, y, TimeAxis.Width, CityHeight, "city-band");
                svg.Text(8, y + 12, city, "city");
                y += CityHeight;
                foreach (var line in lines)
                {
                    svg.Line(0, y + RowHeight, TimeAxis.Width, y + RowHeight, "row");
                    DrawLabels(svg, line, y + 10.5);
                    y += RowHeight;
                }
            }

            // The grid lies over the shades but under the bars.
            axis.DrawGrid(svg, axis.HeaderHeight, height);
            axis.DrawNames(svg);
            svg.Text(CapacityRight, 14, "t/d", "month end");
            svg.Text(GradeRight, 14, ReportText.Of("Lines.Grade"), "month end");
            svg.Text(DueRight, 14, ReportText.Of("Calendar.Due"), "month end");
            svg.Text(GivenRight, 14, ReportText.Of("Calendar.Given"), "month end");
            y = top;
            foreach (var (_, lines) in cities)
            {
                y += CityHeight;
                foreach (var line in lines)
                {
                    DrawBars(svg, line, y + 1.75);
                    y += RowHeight;
                }
            }
        });
    }

    /// <summary>Every named window but the whole horizon; the style tells the festival and the windows in which days are due.</summary>
    private static List<(Window Window, string Style)> WindowsOf(ReportInput input)
    {
        var festivals = input.Scenario.Rules.OfType<SpringFestivalWindow>().Select(rule => rule.Window).ToList();
        var due = (input.Verdict.Figures?.Lines ?? [])
            .SelectMany(line => line.Due.Windows)
            .Select(window => window.Window.Id)
            .ToHashSet();
        return
        [
            .. input.Scenario.Windows
                .Where(window => window.Id != Scenario.HorizonWindowId)
                .Concat(festivals)
                .DistinctBy(window => window.Id)
                .Select(window => (window, festivals.Exists(festival => festival.Id == window.Id) ? "festival"
                    : due.Contains(window.Id) ? "due-window"
                    : "other-window")),
        ];
    }

    private void DrawStrips(SvgBuilder svg)
    {
        var y = axis.HeaderHeight;
        foreach (var (window, style) in windows)
        {
            svg.Text(GradeRight, y + 10, new LocalizedText(Short(window.Name.Zh, LongestChinese), Short(window.Name.En, LongestEnglish)), "strip-name end");
            foreach (var days in window.Days.Intervals)
            {
                var (x, width) = axis.Span(days);
                svg.Rect(x, y + 2, width, StripHeight - 4, $"strip {style}", $"{Show.Both(window.Name)} {Show.Date(days.Start)} – {Show.Date(days.End)}");
            }

            y += StripHeight;
        }
    }

    // What stands in brackets is told by the bars; the tooltip has the whole name.
    private static string Short(string name, int longest)
    {
        var words = name.Split('（', '(')[0].TrimEnd();
        if (words.Length == 0) words = name;
        return words.Length <= longest ? words : words[..(longest - 1)] + "…";
    }

    private void DrawShades(SvgBuilder svg, double top, double bottom)
    {
        foreach (var (window, style) in windows.Where(window => window.Style != "other-window").OrderBy(window => window.Style))
        {
            foreach (var days in window.Days.Intervals)
            {
                var (x, width) = axis.Span(days);
                svg.Rect(x, top, width, bottom - top, $"shade {style}");
            }
        }
    }

    private void DrawLabels(SvgBuilder svg, ClinkerLine line, double baseline)
    {
        svg.Text(8, baseline, line.Id.Length <= LongestId ? line.Id : line.Id[..(LongestId - 1)] + "…", "line-id");
        svg.Text(CapacityRight, baseline, Show.Number(line.TonnesPerDay), "muted end");
        svg.Text(GradeRight, baseline, LineText.Of(line.Grade), "muted end");

        var figures = input.FiguresOf(line.Id);
        svg.Text(DueRight, baseline, Show.Number(figures?.Due.DueDays), "days end");
        svg.Text(GivenRight, baseline, Show.Number(figures?.GivenDays),
            figures is not null && figures.GivenDays < figures.Due.DueDays ? "days end missing" : "days end");
    }

    private void DrawBars(SvgBuilder svg, ClinkerLine line, double y)
    {
        const double Height = RowHeight - 3.5;
        var planned = new DateInterval(scenario.Horizon.From, scenario.Horizon.To);
        if (carried.TryGetValue(line.Id, out var history))
        {
            svg.Rect(TimeAxis.Left - CarriedWidth, y, CarriedWidth, Height, "carried",
                Show.Both(ReportText.Of("Calendar.Carried", line.Id, history.Since)));
        }

        foreach (var stop in input.StopsOf(line.Id))
        {
            // A rejected plan may leave the horizon; only what lies inside can be drawn.
            if (stop.Days.Intersection(planned) is not { } visible) continue;
            var (x, width) = axis.Span(visible);
            svg.Rect(x, y, width, Height, "stop",
                Show.Both(ReportText.Of("Calendar.Stop", line.Id, stop.Days.Start, stop.Days.End, stop.Days.Length)));
        }

        // Only on the days on which an order binds: what was reported prevails.
        foreach (var (order, days) in orders[line.Id].SelectMany(order => scenario.BoundDays(order, line).Intervals.Select(days => (order, days))))
        {
            var (x, width) = axis.Span(days);
            svg.Rect(x, y, width, Height, StyleOf(order.State), Show.Both(order.Sentence));
        }

        // Numbers last, or the hatching would strike them out.
        foreach (var stop in input.StopsOf(line.Id))
        {
            if (stop.Days.Intersection(planned) is not { } visible) continue;
            var (x, width) = axis.Span(visible);
            if (width >= RoomForDays) svg.Text(x + (width / 2), y + 8.5, $"{stop.Days.Length}", "stop-days");
        }
    }

    private static string StyleOf(LineState ordered) => ordered switch
    {
        LineState.Stopped => "order-stop",
        LineState.Running => "order-run",
        LineState.Idle => "idle",
        _ => throw new ArgumentOutOfRangeException(nameof(ordered), ordered, null),
    };
}
