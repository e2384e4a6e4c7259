using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Capacity that is off on each day.</summary>
internal sealed class CapacitySection : IReportSection
{
    private const double PlotHeight = 130;

    public string Id => "capacity";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        if (input.Verdict.Figures is not { } figures)
        {
            html.Element("p", ReportText.Of("Capacity.None"), ("class", "note"));
            return;
        }

        html.Element("p", ReportText.Of("Capacity.Note", Show.Number(figures.OperatingTonnesPerDay)), ("class", "note"));
        var axis = new TimeAxis(input.Scenario.Horizon);
        var top = axis.HeaderHeight + 6;
        var bottom = top + PlotHeight;
        Figure.Draw(html, ReportText.Of("Capacity.Label"), bottom + 8, svg =>
        {
            var largest = figures.StoppedTonnesPerDay.DefaultIfEmpty(0).Max();
            var tonnes = new ValueAxis(Math.Max(1, largest == 0 ? figures.OperatingTonnesPerDay : largest), top, bottom);
            DrawTonnes(svg, tonnes);
            DrawShares(svg, tonnes, figures.OperatingTonnesPerDay);
            DrawArea(svg, axis, tonnes, figures);
            axis.DrawGrid(svg, axis.HeaderHeight, bottom);
            axis.DrawNames(svg);
        });
    }

    private static void DrawTonnes(SvgBuilder svg, ValueAxis tonnes)
    {
        svg.Text(TimeAxis.Left - 12, 14, "t/d", "month end");
        foreach (var tick in tonnes.Ticks())
        {
            svg.Line(TimeAxis.Left, tonnes.Y(tick), TimeAxis.Right, tonnes.Y(tick), tick == 0 ? "base" : "grid");
            svg.Text(TimeAxis.Left - 12, tonnes.Y(tick) + 4, Show.Number((long)tick), "tick end");
        }
    }

    private static void DrawShares(SvgBuilder svg, ValueAxis tonnes, long operating)
    {
        if (operating == 0) return;
        var shares = tonnes with { Max = 100 * tonnes.Max / operating };
        foreach (var tick in shares.Ticks())
        {
            svg.Line(TimeAxis.Right, shares.Y(tick), TimeAxis.Right + 4, shares.Y(tick), "base");
            svg.Text(TimeAxis.Right + 8, shares.Y(tick) + 4, $"{Show.Decimal(tick)}%", "tick");
        }
    }

    private static void DrawArea(SvgBuilder svg, TimeAxis axis, ValueAxis tonnes, PlanFigures figures)
    {
        var days = figures.StoppedTonnesPerDay;
        var steps = days
            .SelectMany((value, day) => new[] { (axis.X(day), tonnes.Y(value)), (axis.X(day + 1), tonnes.Y(value)) })
            .ToList();
        svg.Path([(axis.X(0), tonnes.Bottom), .. steps, (axis.X(days.Length), tonnes.Bottom)], closed: true, "area");
        svg.Path(steps, closed: false, "area-edge");
    }
}
