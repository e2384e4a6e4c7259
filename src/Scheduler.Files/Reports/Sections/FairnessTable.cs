using Scheduler.Domain.Text;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>The groups of the level "fairness", the widest spread first, each with the two lines that make it.</summary>
internal static class FairnessTable
{
    private const string Title = "fairness-title";

    public static void Write(HtmlBuilder html, FairnessFigures fairness)
    {
        html.Element("h3", ReportText.Of("Fairness.Title"), ("id", Title));
        html.Element("p", ReportText.Of("Fairness.Note", fairness.BadDays), ("class", "note"));
        html.Element("p", Deviation(fairness), ("class", "note"));
        if (fairness.Groups.IsEmpty)
        {
            html.Element("p", ReportText.Of("Fairness.NoGroups"), ("class", "note"));
            return;
        }

        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", Title)))
        using (html.In("table", ("class", "fairness")))
        {
            Table.Head(html, "Fairness.Group", "Fairness.Lines#", "Fairness.Spread#", "Fairness.Greatest#", "Fairness.Least#");
            using (html.In("tbody"))
            {
                foreach (var group in fairness.Groups.OrderByDescending(group => group.SpreadPermille)) WriteGroup(html, group);
            }
        }
    }

    private static LocalizedText Deviation(FairnessFigures fairness)
    {
        var line = fairness.Lines.FirstOrDefault(line => line.DeviationPermille == fairness.GreatestDeviation);
        return line is null or { DeviationPermille: 0 }
            ? ReportText.Of("Fairness.NoDeviation")
            : ReportText.Of("Fairness.Deviation", line.LineId, Show.Number(line.DeviationPermille));
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
}
