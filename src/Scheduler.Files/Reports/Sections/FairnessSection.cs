using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>How fairly days are shared: a picture of all groups of like lines, the groups as a table, and every line as another.</summary>
internal sealed class FairnessSection : IReportSection
{
    public string Id => "fairness";

    public bool AppliesTo(ReportInput input) => input.Verdict.Figures?.Fairness is not null;

    public void Write(HtmlBuilder html, ReportInput input)
    {
        var fairness = input.Verdict.Figures!.Fairness!;
        html.Element("p", ReportText.Of("Fairness.Note", fairness.BadDays), ("class", "note"));
        html.Element("p", Deviation(fairness), ("class", "note"));
        if (fairness.Groups.IsEmpty)
        {
            html.Element("p", ReportText.Of("Fairness.NoGroups"), ("class", "note"));
            return;
        }

        Figure.Legend(html, [("line-dot", ReportText.Of("Fairness.Legend.Line")), ("spread", ReportText.Of("Fairness.Legend.Spread"))]);
        FairnessChart.Draw(html, input, fairness);
        WriteGroups(html, fairness);
        WriteLines(html, input, fairness);
    }

    private static LocalizedText Deviation(FairnessFigures fairness)
    {
        var line = fairness.Lines.FirstOrDefault(line => line.DeviationPermille == fairness.GreatestDeviation);
        return line is null or { DeviationPermille: 0 }
            ? ReportText.Of("Fairness.NoDeviation")
            : ReportText.Of("Fairness.Deviation", line.LineId, Show.Number(line.DeviationPermille));
    }

    /// <summary>The widest spread first, each group with the two lines that make it.</summary>
    private void WriteGroups(HtmlBuilder html, FairnessFigures fairness)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", $"{Id}-title")))
        using (html.In("table", ("class", "fairness")))
        {
            Table.Head(html, "Fairness.Group", "Fairness.Lines#", "Fairness.Spread#", "Fairness.Greatest#", "Fairness.Least#");
            using (html.In("tbody"))
            {
                foreach (var group in fairness.Groups.OrderByDescending(group => group.SpreadPermille)) WriteGroup(html, group);
            }
        }
    }

    private static void WriteGroup(HtmlBuilder html, FairnessGroup group)
    {
        using (html.In("tr"))
        {
            html.Element("th", group.Name, ("scope", "row"));
            html.Element("td", Show.Number(group.Lines.Length), ("class", "number"));
            html.Element("td", Show.Number(group.SpreadPermille), ("class", "number"));
            WriteEnd(html, group.Greatest);
            WriteEnd(html, group.Least);
        }
    }

    private static void WriteEnd(HtmlBuilder html, LineFairness line)
    {
        using (html.In("td", ("class", "number")))
            html.Element("code", line.LineId).Text(" ").Text(ReportText.Of("Fairness.Burden", Show.Number(line.BurdenPermille), line.BadDaysOff));
    }

    private static void WriteLines(HtmlBuilder html, ReportInput input, FairnessFigures fairness)
    {
        using (html.In("details"))
        {
            html.Element("summary", ReportText.Of("Fairness.ByLine"));
            using (html.In("table", ("class", "fairness")))
            {
                Table.Head(html, "Fairness.Group", "Lines.Line", "Lines.Due#", "Lines.Given#", "Fairness.BadDaysOff#", "Fairness.BurdenPermille#");
                using (html.In("tbody"))
                {
                    foreach (var (group, line) in fairness.Groups.SelectMany(group => group.Lines.Select(line => (group, line)))) WriteLine(html, input, group, line);
                }
            }
        }
    }

    private static void WriteLine(HtmlBuilder html, ReportInput input, FairnessGroup group, LineFairness line)
    {
        var figures = input.FiguresOf(line.LineId);
        using (html.In("tr"))
        {
            html.Element("td", group.Name);
            html.Element("th", line.LineId, ("scope", "row"));
            foreach (var value in new long?[] { figures?.Due.DueDays, figures?.GivenDays, line.BadDaysOff, line.BurdenPermille })
                html.Element("td", Show.Number(value), ("class", "number"));
        }
    }
}
