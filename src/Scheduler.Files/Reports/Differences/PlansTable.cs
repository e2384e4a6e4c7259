using Scheduler.Domain.Differences;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Differences;

/// <summary>Which plans are compared, under which scenario, and what the verifier says of each.</summary>
internal static class PlansTable
{
    public static void Write(HtmlBuilder html, PlanDifferences differences)
    {
        html.Element("p", ReportText.Of("Differences.Caption"), ("class", "note"));
        using (html.In("table", ("class", "plans")))
        {
            Table.Head(html, "Differences.Plan", "Differences.File", "Head.Scenario", "Head.Verdict");
            using (html.In("tbody"))
            {
                foreach (var (letter, plan) in differences.Sides) WritePlan(html, letter, plan);
            }
        }

        foreach (var note in DifferenceWords.Notes(differences)) html.Element("p", note, ("class", "note"));
    }

    private static void WritePlan(HtmlBuilder html, string letter, JudgedPlan plan)
    {
        using (html.In("tr"))
        {
            html.Element("th", letter, ("scope", "row"));
            html.Element("td", plan.Compared.Name);
            using (html.In("td"))
            {
                html.Text(DifferenceWords.Version(plan.Compared.Scenario));
                foreach (var assumption in plan.Compared.Scenario.Assumptions) html.Element("p", assumption);
            }

            using (html.In("td"))
            {
                html.Element("span", DifferenceWords.Verdict(plan), ("class", plan.Accepted ? "verdict kept" : "verdict breached"));
                if (plan.Accepted) return;
                using (html.In("ul", ("class", "findings")))
                {
                    foreach (var finding in DifferenceWords.Findings(plan)) html.Element("li", finding);
                }
            }
        }
    }
}
