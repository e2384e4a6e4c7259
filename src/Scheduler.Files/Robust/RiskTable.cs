using Scheduler.Domain.Outlook;
using Scheduler.Files.Reports;

namespace Scheduler.Files.Robust;

/// <summary>Expected, tail, worst and robust value of the robust plan and of the plan for the scenario's own outlook, with bound and gap.</summary>
internal static class RiskTable
{
    public static void Write(HtmlBuilder html, RobustPlan plan)
    {
        html.Element("p", RobustWords.Terms(plan.Set), ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", "worth-title")))
        using (html.In("table", ("class", "pairs")))
        {
            RobustTable.Head(html, "Risk.Figure", "Plan.Robust#", "Plan.Base#", "Risk.Change#", "Risk.Bound#", "Risk.Gap#", "Risk.Reference#");
            using (html.In("tbody"))
            {
                Row("Risk.Mean", plan.Figures.Mean, plan.BaseFigures.Mean);
                Row("Risk.Tail", plan.Figures.Tail, plan.BaseFigures.Tail);
                Row("Risk.Worst", plan.Figures.Worst, plan.BaseFigures.Worst);
                Row("Risk.Value", plan.Figures.Value, plan.BaseFigures.Value, isValue: true);
            }
        }

        html.Element("p", RobustText.Of("Risk.Note"), ("class", "note"));

        void Row(string key, long robust, long own, bool isValue = false)
        {
            using (html.In("tr"))
            {
                html.Element("th", RobustText.Of(key), ("scope", "row"));
                Number(Show.Number(robust));
                Number(Show.Number(own));
                Number(Show.Signed(robust - own));
                Number(isValue ? Show.Number(plan.Bound) : "");
                Number(isValue ? plan.Gap is { } gap ? Show.Share(gap) : Show.Dash : "");
                Number(isValue ? Show.Number(plan.WithoutStops) : "");
            }
        }

        void Number(string text) => html.Element("td", text, ("class", "number"));
    }
}
