using Scheduler.Domain.Outlook;
using Scheduler.Files.Reports;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Robust;

/// <summary>For each outlook one row: what three plans miss of what stops can avoid under it, the best plan found for it standing at 0, and how far below it a better one could be.</summary>
internal static class OutlookChart
{
    private const double Top = 26;
    private const double RowHeight = 34;
    private const double Mark = 9;

    private static readonly (string Style, string Key)[] Marks =
        [("plan-robust", "Plan.Robust"), ("plan-base", "Plan.Base"), ("plan-best", "Plan.Best"), ("bound-span", "Picture.Bound")];

    public static void Draw(HtmlBuilder html, RobustPlan plan)
    {
        html.Element("p", RobustText.Of("Picture.Note"), ("class", "note"));
        Figure.Legend(html, Marks.Select(mark => (mark.Style, RobustText.Of(mark.Key))));
        var bottom = Top + (plan.Outlooks.Length * RowHeight);
        var axis = Axis(plan);
        Figure.Draw(html, RobustText.Of("Picture.Label"), bottom + 26, svg =>
        {
            foreach (var exact in axis.Ticks())
            {
                // Steps of a tenth add up to almost 0 where 0 is meant.
                var tick = Math.Round(exact, 9);
                svg.Line(axis.Y(tick), Top, axis.Y(tick), bottom, "grid");
                svg.Text(axis.Y(tick), bottom + 15, tick < 0 ? $"−{Show.Share(-tick)}" : Show.Share(tick), "tick middle");
            }

            foreach (var (row, outlook) in plan.Outlooks.Index()) DrawRow(svg, axis, outlook, Top + ((row + 0.5) * RowHeight));
            svg.Line(TimeAxis.Left, bottom, TimeAxis.Right, bottom, "base");
        });
    }

    private static void DrawRow(SvgBuilder svg, RangeAxis axis, OutlookOutcome outlook, double y)
    {
        svg.Text(TimeAxis.Left - 12, y + 4, outlook.Outlook.Name, "end");
        svg.Line(TimeAxis.Left, y, TimeAxis.Right, y, "row");
        if (outlook.Bound is { } bound)
        {
            var from = axis.Y(Missed(outlook, bound));
            svg.Rect(from, y - 2, Math.Max(1, axis.Y(0) - from), 4, "bound-span", Show.Number(bound));
        }

        // The robust plan last, since it is what the picture is about.
        Draw(outlook.Best, "plan-best", 0);
        Draw(outlook.Base, "plan-base", -0.3);
        Draw(outlook.Robust, "plan-robust", 0.3);

        void Draw(long exposure, string style, double rise) =>
            svg.Rect(axis.Y(Missed(outlook, exposure)) - (Mark / 2), y - (Mark / 2) - (rise * Mark), Mark, Mark, style, $"{Show.Number(exposure)} ({RobustWords.Share(outlook, exposure)})");
    }

    private static RangeAxis Axis(RobustPlan plan)
    {
        var values = plan.Outlooks.SelectMany(outlook => new[] { outlook.Robust, outlook.Base, outlook.Bound ?? outlook.Best }.Select(exposure => Missed(outlook, exposure))).Append(0).ToList();
        var (least, most) = (values.Min(), values.Max());
        var room = most > least ? (most - least) * 0.06 : 0.001;
        return new RangeAxis(least - room, most + room, TimeAxis.Right, TimeAxis.Left);
    }

    private static double Missed(OutlookOutcome outlook, long exposure) =>
        outlook.WithoutStops == outlook.Best ? 0 : (double)(exposure - outlook.Best) / (outlook.WithoutStops - outlook.Best);
}
