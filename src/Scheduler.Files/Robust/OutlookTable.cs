using Scheduler.Domain.Outlook;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Robust;

/// <summary>Each outlook with the exposure of the three plans, the bound, and what two of them miss.</summary>
internal static class OutlookTable
{
    public static void Write(HtmlBuilder html, RobustPlan plan)
    {
        html.Element("p", RobustText.Of("Outlooks.Note"), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", "outlooks-title")))
        using (html.In("table", ("class", "pairs")))
        {
            RobustTable.Head(
                html, "Outlooks.Outlook", "Outlooks.Weight#", "Plan.Robust#", "Plan.Base#", "Plan.Best#", "Outlooks.Bound#", "Outlooks.RobustRegret#", "Outlooks.BaseRegret#", "Outlooks.Reference#");
            using (html.In("tbody"))
            {
                foreach (var outlook in plan.Outlooks) WriteRow(html, outlook);
            }
        }
    }

    private static void WriteRow(HtmlBuilder html, OutlookOutcome outlook)
    {
        using (html.In("tr"))
        {
            html.Element("th", outlook.Outlook.Name, ("scope", "row"));
            foreach (var number in (long?[])[outlook.Outlook.Weight, outlook.Robust, outlook.Base, outlook.Best, outlook.Bound])
                html.Element("td", Show.Number(number), ("class", "number"));
            html.Element("td", RobustWords.Regret(outlook.LeastRegret, outlook.MostRegret), ("class", "number"));
            html.Element("td", RobustWords.Regret(outlook.LeastBaseRegret, outlook.MostBaseRegret), ("class", "number"));
            html.Element("td", Show.Number(outlook.WithoutStops), ("class", "number"));
        }
    }
}
