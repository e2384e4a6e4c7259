using Scheduler.Domain.Outlook;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Reports;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Robust;

/// <summary>A plan for several outlooks as one self-contained page like the report: what it is worth under each, what it misses, and what robustness costs.</summary>
public static class RobustPage
{
    /// <summary>The page as text; markup is well-formed XML as well.</summary>
    public static string Render(Scenario scenario, RobustPlan plan)
    {
        var isDraft = scenario.Status == DraftStatus.AssumptionDraft;
        return PageFrame.Render(RobustText.Of("Page.Title", scenario.Title), isDraft, html =>
        {
            if (isDraft) Banner.WriteDraft(html);
            using (html.In("header")) WriteHead(html, scenario, plan);
            PageFrame.Sections(
                html,
                isDraft,
                [
                    ("worth", RobustText.Of("Section.Worth"), () => RiskTable.Write(html, plan)),
                    ("outlooks", RobustText.Of("Section.Outlooks"), () => OutlookTable.Write(html, plan)),
                    ("picture", RobustText.Of("Section.Picture"), () => OutlookChart.Draw(html, plan)),
                    ("assumptions", RobustText.Of("Section.Assumptions"), () => WriteAssumptions(html, scenario, plan)),
                ]);
        });
    }

    private static void WriteHead(HtmlBuilder html, Scenario scenario, RobustPlan plan)
    {
        PageFrame.LanguageSwitch(html);
        html.Element("p", RobustText.Of("Page.Kind"), ("class", "kind"));
        html.Element("h1", scenario.Title);
        using (html.In("dl", ("class", "facts")))
        {
            Fact(ReportText.Of("Head.Period"), ReportText.Of("Head.Days", scenario.Horizon.From, scenario.Horizon.To, scenario.Horizon.DayCount));
            Fact(RobustText.Of("Head.Outlooks"), LocalizedText.Same(Show.Number(plan.Outlooks.Length)));
            Fact(ReportText.Of("Head.Status"), ReportText.Of($"Status.{plan.Status}"));
            Fact(RobustText.Of("Head.Price"), RobustWords.Price(plan));
        }

        void Fact(LocalizedText name, LocalizedText value)
        {
            using (html.In("div"))
            {
                html.Element("dt", name);
                html.Element("dd", value);
            }
        }
    }

    private static void WriteAssumptions(HtmlBuilder html, Scenario scenario, RobustPlan plan)
    {
        html.Element("p", RobustText.Of("Assumptions.Note"), ("class", "note"));
        using (html.In("ul", ("class", "provenance")))
        {
            foreach (var entry in scenario.Assumptions.Concat(plan.Set.Provenance)) html.Element("li", entry);
        }
    }
}
