using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Differences;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Differences;

/// <summary>One panel of paired calendars: for each line a row of plan A above a row of plan B; days that only one plan has are striped and framed.</summary>
internal sealed class CalendarPairChart(Horizon horizon)
{
    private const double RowHeight = 14;
    private const double BarHeight = RowHeight - 3.5;
    private const double PairHeight = (2 * RowHeight) + 5;
    private const double RoomForDays = 20;
    private const double LetterRight = TimeAxis.Left - 12;
    private const double DaysRight = TimeAxis.Width - 58;
    private const double OnlyRight = TimeAxis.Width - 8;
    private const int LongestId = 14;

    private readonly TimeAxis axis = new(horizon);

    public void Draw(HtmlBuilder html, IReadOnlyList<LineDifference> lines)
    {
        var top = axis.HeaderHeight + 4;
        var height = top + (lines.Count * PairHeight) + 2;
        Figure.Draw(html, ReportText.Of("Differences.Calendars.Label"), height, svg =>
        {
            var y = top;
            foreach (var line in lines)
            {
                svg.Line(0, y + PairHeight - 2, TimeAxis.Width, y + PairHeight - 2, "pair");
                svg.Text(8, y + 10.5, Short(line.Line.Id), "line-id");
                svg.Text(8, y + RowHeight + 10.5, line.City, "muted");
                y += PairHeight;
            }

            // The grid lies under the bars.
            axis.DrawGrid(svg, axis.HeaderHeight, height);
            axis.DrawNames(svg);
            svg.Text(DaysRight, 14, ReportText.Of("Differences.Calendars.Days"), "month end");
            svg.Text(OnlyRight, 14, ReportText.Of("Differences.Calendars.Only"), "month end");
            y = top;
            foreach (var line in lines)
            {
                DrawRow(svg, y, "A", line.Line.Id, line.StopsA, line.OnlyInA);
                DrawRow(svg, y + RowHeight, "B", line.Line.Id, line.StopsB, line.OnlyInB);
                y += PairHeight;
            }
        });
    }

    private void DrawRow(SvgBuilder svg, double y, string plan, string lineId, DaySet stops, DaySet only)
    {
        var (baseline, bar) = (y + 10.5, y + 1.75);
        svg.Text(LetterRight, baseline, plan, "letter end");
        svg.Text(DaysRight, baseline, Show.Number(stops.Count), "days end");
        svg.Text(OnlyRight, baseline, Show.Number(only.Count), only.IsEmpty ? "muted end" : "days end");
        foreach (var days in stops.Intervals) DrawBar(svg, bar, days, "stop", Words("Differences.Calendars.Stop", plan, lineId, days));
        foreach (var days in only.Intervals)
            DrawBar(svg, bar, days, $"only-{plan.ToLowerInvariant()}", Words("Differences.Calendars.OnlyStop", plan, lineId, days));

        // Numbers last, or the stripes would strike them out.
        foreach (var days in stops.Intervals)
        {
            var (x, width) = axis.Span(days);
            if (width >= RoomForDays) svg.Text(x + (width / 2), y + 10.25, $"{days.Length}", "stop-days");
        }
    }

    private void DrawBar(SvgBuilder svg, double y, DateInterval days, string style, LocalizedText words)
    {
        var (x, width) = axis.Span(days);
        svg.Rect(x, y, width, BarHeight, style, Show.Both(words));
    }

    private static LocalizedText Words(string key, string plan, string lineId, DateInterval days) =>
        ReportText.Of(key, plan, lineId, days.Start, days.End, days.Length);

    private static string Short(string id) => id.Length <= LongestId ? id : id[..(LongestId - 1)] + "…";
}
