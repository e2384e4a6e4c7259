using System.Globalization;
using System.Text;
using Scheduler.Domain.Text;

namespace Scheduler.Files.Reports;

/// <summary>Draws shapes inside an open <c>svg</c> element. Coordinates are user units; colours and weights are the style sheet's,
/// chosen by class.</summary>
internal sealed class SvgBuilder(HtmlBuilder html)
{
    public void Rect(double x, double y, double width, double height, string style, string? tooltip = null)
    {
        using (html.In("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("class", style)))
        {
            if (tooltip is not null) html.Element("title", tooltip);
        }
    }

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        html.Void("line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", style));

    public void Text(double x, double y, string content, string style) =>
        html.Element("text", content, ("x", Number(x)), ("y", Number(y)), ("class", style));

    /// <summary>Both languages at one place, of which the style sheet shows one.</summary>
    public void Text(double x, double y, LocalizedText content, string style)
    {
        if (content.Zh == content.En)
        {
            Text(x, y, content.Zh, style);
            return;
        }

        html.Element("text", content.Zh, ("x", Number(x)), ("y", Number(y)), ("class", style), ("lang", "zh"));
        html.Element("text", content.En, ("x", Number(x)), ("y", Number(y)), ("class", style), ("lang", "en"));
    }

    /// <summary>Straight lines through the points.</summary>
    /// <param name="closed">Whether the last point is joined to the first.</param>
    public void Path(IEnumerable<(double X, double Y)> points, bool closed, string style)
    {
        var data = new StringBuilder();
        foreach (var (x, y) in points) data.Append(data.Length == 0 ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
        if (closed) data.Append('Z');
        html.Void("path", ("d", data.ToString()), ("class", style));
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
