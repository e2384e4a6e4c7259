using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Reports.Charts;

/// <summary>A row for every group of like lines: left what each line gives of what it owes, right what it bears of the bad dates.</summary>
internal static class FairnessChart
{
    private const double Top = 40;
    private const double RowHeight = 20;
    private const double Between = 700;
    private const double PanelGap = 48;

    public static void Draw(HtmlBuilder html, ReportInput input, FairnessFigures fairness)
    {
        var height = Top + (fairness.Groups.Length * RowHeight) + 6;
        var given = fairness.Lines.Select(line => GivenPercent(input, line)).ToList();

        // Both axes lie on their side: the bottom end stands left.
        var shares = new RangeAxis(Math.Min(80, given.Min()), Math.Max(120, given.Max()), Between, TimeAxis.Left);
        var burdens = new RangeAxis(0, Math.Max(100, fairness.Lines.Max(line => line.BurdenPermille)), TimeAxis.Right, Between + PanelGap);
        Figure.Draw(html, ReportText.Of("Fairness.Label"), height, svg =>
        {
            DrawAxis(svg, shares, "%", ReportText.Of("Fairness.Axis.Given"), height);
            DrawAxis(svg, burdens, "", ReportText.Of("Fairness.Axis.Burden"), height);
            svg.Line(shares.Y(100), Top, shares.Y(100), height, "base");
            foreach (var (row, group) in fairness.Groups.OrderByDescending(group => group.SpreadPermille).Index())
                DrawGroup(svg, input, group, shares, burdens, Top + (row * RowHeight));
        });
    }

    private static void DrawAxis(SvgBuilder svg, RangeAxis axis, string unit, LocalizedText title, double bottom)
    {
        svg.Text((axis.Top + axis.Bottom) / 2, 13, title, "month");
        foreach (var tick in axis.Ticks())
        {
            svg.Line(axis.Y(tick), Top, axis.Y(tick), bottom, "grid");
            svg.Text(axis.Y(tick), Top - 8, $"{Show.Decimal(tick)}{unit}", "tick middle");
        }
    }

    private static void DrawGroup(SvgBuilder svg, ReportInput input, FairnessGroup group, RangeAxis shares, RangeAxis burdens, double y)
    {
        var middle = y + (RowHeight / 2);
        svg.Line(0, y + RowHeight, TimeAxis.Right, y + RowHeight, "row");
        svg.Text(8, middle + 4, group.Name, "line-id");
        var (least, greatest) = (burdens.Y(group.Least.BurdenPermille), burdens.Y(group.Greatest.BurdenPermille));
        svg.Rect(least, middle - 3, greatest - least, 6, "spread");
        svg.Text(TimeAxis.Right + 8, middle + 4, $"{Show.Number(group.SpreadPermille)} ‰", "tick");
        foreach (var line in group.Lines)
        {
            var figures = input.FiguresOf(line.LineId);
            Dot(svg, shares.Y(GivenPercent(input, line)), middle, $"{line.LineId} {Show.Number(figures?.GivenDays)} / {Show.Number(figures?.Due.DueDays)} d");
            Dot(svg, burdens.Y(line.BurdenPermille), middle, $"{line.LineId} {Show.Number(line.BurdenPermille)} ‰");
        }
    }

    private static void Dot(SvgBuilder svg, double x, double y, string tooltip) => svg.Rect(x - 3, y - 5, 6, 10, "line-dot", tooltip);

    /// <summary>Only a place in the picture; the table holds the days.</summary>
    private static double GivenPercent(ReportInput input, LineFairness line) =>
        input.FiguresOf(line.LineId) is { Due.DueDays: > 0 } figures ? 100.0 * figures.GivenDays / figures.Due.DueDays : 100;
}
