using System.Globalization;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports.Charts;

/// <summary>The frame of a chart.</summary>
internal static class Figure
{
    /// <summary>Draws a chart of full width with a name for screen readers.</summary>
    public static void Draw(HtmlBuilder html, LocalizedText label, double height, Action<SvgBuilder> draw)
    {
        var viewBox = string.Create(CultureInfo.InvariantCulture, $"0 0 {TimeAxis.Width} {height:0.##}");
        html.NewLine();
        using (html.In("div", ("class", "chart")))
        using (html.In("svg", ("viewBox", viewBox), ("role", "img"), ("aria-label", Show.Both(label))))
            draw(new SvgBuilder(html));
    }

    /// <summary>A key of colours: one small swatch per entry.</summary>
    public static void Legend(HtmlBuilder html, IEnumerable<(string Style, LocalizedText Meaning)> entries)
    {
        using (html.In("ul", ("class", "legend")))
        {
            foreach (var (style, meaning) in entries)
            {
                using (html.In("li"))
                {
                    using (html.In("svg", ("viewBox", "0 0 22 11"), ("class", "swatch"), ("aria-hidden", "true")))
                    {
                        var svg = new SvgBuilder(html);
                        svg.Rect(0, 0, 22, 11, "paper");
                        foreach (var layer in style.Split('+')) svg.Rect(0.5, 0.5, 21, 10, layer);
                    }

                    html.Text(meaning);
                }
            }
        }
    }
}
