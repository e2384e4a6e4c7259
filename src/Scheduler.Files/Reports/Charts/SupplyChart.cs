using Scheduler.Domain.Markets;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Reports.Charts;

/// <summary>Supply of one market: two bars per month, the stock as a line, the silos as a limit.</summary>
internal static class SupplyChart
{
    private const double PlotHeight = 110;

    public static void Draw(HtmlBuilder html, TimeAxis axis, Market market, IReadOnlyList<MarketMonth> months)
    {
        var top = axis.HeaderHeight + 8;
        var bottom = top + PlotHeight;
        Figure.Draw(html, ReportText.Of("Supply.Label", market.Name), bottom + 6, svg =>
        {
            var largest = months.Max(month => Math.Max(Math.Max(month.DemandTonnes, month.OutputTonnes), market.SiloTonnes));
            var tonnes = new ValueAxis(Math.Max(1, largest), top, bottom);
            svg.Text(TimeAxis.Left - 12, 14, "t", "month end");
            foreach (var tick in tonnes.Ticks())
            {
                svg.Line(TimeAxis.Left, tonnes.Y(tick), TimeAxis.Right, tonnes.Y(tick), tick == 0 ? "base" : "grid");
                svg.Text(TimeAxis.Left - 12, tonnes.Y(tick) + 4, Show.Number((long)tick), "tick end");
            }

            foreach (var month in months) DrawMonth(svg, axis, tonnes, month);
            axis.DrawGrid(svg, axis.HeaderHeight, bottom);
            axis.DrawNames(svg);
            DrawSilo(svg, tonnes, market);
            DrawStock(svg, axis, tonnes, market, months);
        });
    }

    private static void DrawMonth(SvgBuilder svg, TimeAxis axis, ValueAxis tonnes, MarketMonth month)
    {
        var (x, width) = axis.Span(month.Month);
        Bar(svg, tonnes, x + (0.16 * width), 0.32 * width, month.DemandTonnes, "demand");
        Bar(svg, tonnes, x + (0.52 * width), 0.32 * width, month.OutputTonnes, "output");

        // What is missing hangs from the top of the demand.
        var missing = tonnes.Y(0) - tonnes.Y(month.ShortageTonnes);
        if (missing > 0) svg.Rect(x + (0.16 * width), tonnes.Y(month.DemandTonnes), 0.32 * width, missing, "shortage", Show.Number(month.ShortageTonnes));
    }

    private static void Bar(SvgBuilder svg, ValueAxis tonnes, double x, double width, long value, string style) =>
        svg.Rect(x, tonnes.Y(value), width, tonnes.Y(0) - tonnes.Y(value), style, $"{Show.Number(value)} t");

    private static void DrawSilo(SvgBuilder svg, ValueAxis tonnes, Market market)
    {
        svg.Line(TimeAxis.Left, tonnes.Y(market.SiloTonnes), TimeAxis.Right, tonnes.Y(market.SiloTonnes), "silo");
        svg.Text(TimeAxis.Right + 8, tonnes.Y(market.SiloTonnes) + 4, ReportText.Of("Supply.Silo", Show.Number(market.SiloTonnes)), "tick");
    }

    /// <summary>Stock at the end of each month, from the opening stock on.</summary>
    private static void DrawStock(SvgBuilder svg, TimeAxis axis, ValueAxis tonnes, Market market, IReadOnlyList<MarketMonth> months)
    {
        var points = new List<(double X, double Y)> { (axis.Span(months[0].Month).X, tonnes.Y(market.OpeningStockTonnes)) };
        foreach (var month in months)
        {
            var (x, width) = axis.Span(month.Month);
            points.Add((x + width, tonnes.Y(month.ClosingStockTonnes)));
        }

        svg.Path(points, closed: false, "stock");
        foreach (var (x, y) in points) svg.Rect(x - 2.5, y - 2.5, 5, 5, "stock-point");
    }
}
