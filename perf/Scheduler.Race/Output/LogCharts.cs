using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace Scheduler.Race.Output;

/// <summary>Panels with logarithmic axes as one SVG picture.</summary>
internal static class LogCharts
{
    private const double Width = 460;
    private const double Height = 300;
    private const double Left = 64;
    private const double Right = 16;
    private const double Top = 34;
    private const double Bottom = 44;
    private const double LegendRow = 18;
    private const double LegendEntry = 150;

    // Okabe and Ito: told apart by colour-blind readers too.
    private static readonly ImmutableArray<string> Colours =
        ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#999999", "#8c510a"];

    /// <param name="panels">In reading order.</param>
    /// <param name="columns">Panels beside each other.</param>
    public static string Of(IReadOnlyList<ChartPanel> panels, int columns)
    {
        var rows = (panels.Count + columns - 1) / columns;
        var series = panels.SelectMany(panel => panel.Series).DistinctBy(series => series.Name).OrderBy(series => series.Colour).ToList();
        var inRow = (int)(((Width * columns) - Left) / LegendEntry);
        var legend = 12 + (LegendRow * ((series.Count + inRow - 1) / inRow));
        var (width, height) = (Width * columns, legend + (Height * rows));
        var text = new StringBuilder();
        text.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\" fill=\"#222\">\n"));
        text.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        AddLegend(text, series, inRow);
        foreach (var (panel, index) in panels.Select((panel, index) => (panel, index)))
        {
            text.Append(Invariant($"<g transform=\"translate({Width * (index % columns)} {legend + (Height * (index / columns))})\">\n"));
            AddPanel(text, panel);
            text.Append("</g>\n");
        }

        return text.Append("</svg>\n").ToString();
    }

    private static void AddLegend(StringBuilder text, IReadOnlyList<ChartSeries> all, int inRow)
    {
        foreach (var (series, index) in all.Select((series, index) => (series, index)))
        {
            var (x, y) = (Left + (LegendEntry * (index % inRow)), 18 + (LegendRow * (index / inRow)));
            text.Append(Invariant($"<line x1=\"{x}\" x2=\"{x + 22}\" y1=\"{y}\" y2=\"{y}\" stroke=\"{Colour(series)}\" stroke-width=\"2\"/>"));
            text.Append(Invariant($"<text x=\"{x + 27}\" y=\"{y + 4}\">{Escaped(series.Name)}</text>\n"));
        }
    }

    private static void AddPanel(StringBuilder text, ChartPanel panel)
    {
        text.Append(Invariant($"<text x=\"{Left}\" y=\"22\" font-weight=\"bold\">{Escaped(panel.Title)}</text>\n"));
        text.Append(Invariant($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">{Escaped(panel.X)}</text>\n"));
        text.Append(Invariant($"<text transform=\"translate(14 {(Top + Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{Escaped(panel.Y)}</text>\n"));
        var points = panel.Series.SelectMany(series => series.Points).Where(point => point.X > 0).ToList();
        if (points.Count == 0)
        {
            text.Append(Invariant($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height / 2}\" text-anchor=\"middle\">nothing to draw</text>\n"));
            return;
        }

        var across = LogAxis.Around(points.Select(point => point.X), Left, Width - Right);
        var up = LogAxis.Around(points.Select(point => Math.Max(panel.Floor, point.Y)), Height - Bottom, Top);
        foreach (var tick in across.Ticks)
        {
            text.Append(Invariant($"<line x1=\"{across.At(tick):0.#}\" x2=\"{across.At(tick):0.#}\" y1=\"{Top}\" y2=\"{Height - Bottom}\" stroke=\"#ddd\"/>"));
            text.Append(Invariant($"<text x=\"{across.At(tick):0.#}\" y=\"{Height - Bottom + 15}\" text-anchor=\"middle\">{Label(tick)}</text>\n"));
        }

        foreach (var tick in up.Ticks)
        {
            text.Append(Invariant($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{up.At(tick):0.#}\" y2=\"{up.At(tick):0.#}\" stroke=\"#ddd\"/>"));
            text.Append(Invariant($"<text x=\"{Left - 6}\" y=\"{up.At(tick) + 4:0.#}\" text-anchor=\"end\">{Label(tick)}</text>\n"));
        }

        foreach (var series in panel.Series) AddSeries(text, series, across, up, panel.Floor);
    }

    private static void AddSeries(StringBuilder text, ChartSeries series, LogAxis across, LogAxis up, double floor)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in series.Points.Where(point => point.X > 0).Select(point => (across.At(point.X), up.At(Math.Max(floor, point.Y)))))
        {
            path.Append(path.Length == 0 ? Invariant($"M{x:0.#} {y:0.#}") : series.Steps ? Invariant($"H{x:0.#}V{y:0.#}") : Invariant($"L{x:0.#} {y:0.#}"));
            if (!series.Steps) text.Append(Invariant($"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"2.5\" fill=\"{Colour(series)}\"/>"));
        }

        if (path.Length > 0) text.Append(Invariant($"<path d=\"{path}\" fill=\"none\" stroke=\"{Colour(series)}\" stroke-width=\"1.8\"/>\n"));
    }

    private static string Colour(ChartSeries series) => Colours[series.Colour % Colours.Length];

    private static string Label(double tick) => tick.ToString("#,0.######", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
