using Scheduler.Domain.Frontier;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Frontier;

/// <summary>Exposure over what is promised: a mark for each plan, a bar down to its bound, one series of marks for each supply, told apart by shape as well as by colour.</summary>
internal static class FrontierChart
{
    private const double Top = 26;
    private const double Bottom = 326;
    private const double Half = 5;

    /// <summary>How far apart the series of one place stand at most: wide enough for a gap in figures.</summary>
    private const double MostDodge = 48;

    private const int Shapes = 4;

    public static void Draw(HtmlBuilder html, ExposureFrontier frontier)
    {
        var shown = frontier.Points.Where(point => point.Plan is not null).ToList();
        if (shown.Count == 0) return;

        // Where fairness has no limits, supply is what changes from place to place.
        var byFairness = frontier.Points.Any(point => point.Limits.FairnessPermille is not null);
        var places = byFairness
            ? frontier.Points.Select(point => point.Limits.FairnessPermille).Distinct().OrderByDescending(limit => limit ?? int.MaxValue).Select(FrontierWords.Fairness).ToList()
            : [.. frontier.Points.Select(point => point.Limits.SupplyPercent).Distinct().Order().Select(FrontierWords.Supply)];
        var series = byFairness ? frontier.Points.GroupBy(point => point.Limits.SupplyPercent).ToList() : [.. frontier.Points.GroupBy(_ => 0)];
        var values = Values(shown);
        var dodge = Math.Min(MostDodge, (TimeAxis.Right - TimeAxis.Left) / places.Count / (series.Count + 1));
        if (byFairness) WriteKey(html, [.. series.Select(group => FrontierWords.Supply(group.Key))]);
        Figure.Draw(html, ReportText.Of(byFairness ? "Frontier.Label" : "Frontier.Label.Supply"), Bottom + 26, svg =>
        {
            DrawFrame(svg, values, places);
            foreach (var (index, group) in series.Index())
            {
                var points = group
                    .Where(point => point.Plan is not null)
                    .Select(point => (Point: point, X: X(PlaceOf(point), places.Count) + ((index - ((series.Count - 1) / 2.0)) * dodge)))
                    .OrderBy(entry => entry.X)
                    .ToList();
                svg.Path(points.Select(entry => (entry.X, values.Y(entry.Point.Exposure!.Value))), closed: false, $"frontier-line series-{index % Shapes}");
                foreach (var (point, x) in points) DrawPoint(svg, values, point, x, index % Shapes);
            }
        });

        int PlaceOf(FrontierPoint point) =>
            places.IndexOf(byFairness ? FrontierWords.Fairness(point.Limits.FairnessPermille) : FrontierWords.Supply(point.Limits.SupplyPercent));
    }

    private static double X(int place, int places) => TimeAxis.Left + ((TimeAxis.Right - TimeAxis.Left) * (place + 0.5) / places);

    private static RangeAxis Values(IReadOnlyList<FrontierPoint> shown)
    {
        double least = shown.Min(point => Math.Min(point.Exposure!.Value, point.Bound ?? point.Exposure.Value));
        double most = shown.Max(point => point.Exposure!.Value);
        var room = most > least ? (most - least) * 0.08 : Math.Max(1, Math.Abs(most) * 0.01);
        return new RangeAxis(least - room, most + room, Top, Bottom);
    }

    private static void DrawFrame(SvgBuilder svg, RangeAxis values, IReadOnlyList<LocalizedText> places)
    {
        svg.Text(TimeAxis.Left, 14, ReportText.Of("Level.Exposure.Unit"), "muted");
        foreach (var tick in values.Ticks())
        {
            svg.Line(TimeAxis.Left, values.Y(tick), TimeAxis.Right, values.Y(tick), "grid");
            svg.Text(TimeAxis.Left - 12, values.Y(tick) + 4, Show.Number((long)Math.Round(tick)), "tick end");
        }

        svg.Line(TimeAxis.Left, Bottom, TimeAxis.Right, Bottom, "base");
        foreach (var (place, name) in places.Index()) svg.Text(X(place, places.Count), Bottom + 17, name, "month");
    }

    private static void DrawPoint(SvgBuilder svg, RangeAxis values, FrontierPoint point, double x, int shape)
    {
        var y = values.Y(point.Exposure!.Value);
        if (point.Bound is { } bound)
        {
            svg.Line(x, y, x, values.Y(bound), $"frontier-bar series-{shape}");
            svg.Line(x - Half, values.Y(bound), x + Half, values.Y(bound), $"frontier-bar series-{shape}");
        }

        svg.Path(Mark(shape, x, y), closed: true, $"frontier-mark series-{shape}");
        svg.Text(x + Half + 3, y - 4, FrontierWords.Gap(point), "tick");
    }

    private static void WriteKey(HtmlBuilder html, IReadOnlyList<LocalizedText> names)
    {
        using (html.In("ul", ("class", "legend")))
        {
            foreach (var (index, name) in names.Index())
            {
                using (html.In("li"))
                {
                    using (html.In("svg", ("viewBox", "0 0 22 11"), ("class", "swatch"), ("aria-hidden", "true")))
                        new SvgBuilder(html).Path(Mark(index % Shapes, 11, 5.5), closed: true, $"frontier-mark series-{index % Shapes}");
                    html.Text(name);
                }
            }
        }
    }

    private static (double X, double Y)[] Mark(int shape, double x, double y) => shape switch
    {
        0 => [(x - Half, y - Half), (x + Half, y - Half), (x + Half, y + Half), (x - Half, y + Half)],
        1 => [(x, y - Half - 1), (x + Half + 1, y), (x, y + Half + 1), (x - Half - 1, y)],
        2 => [(x, y - Half), (x + Half, y + Half), (x - Half, y + Half)],
        _ => [(x, y + Half), (x + Half, y - Half), (x - Half, y - Half)],
    };
}
