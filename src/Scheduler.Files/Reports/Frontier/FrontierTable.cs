using Scheduler.Domain.Frontier;
using Scheduler.Files.Reports.Sections;

namespace Scheduler.Files.Reports.Frontier;

/// <summary>Every point in figures; what has no plan says why.</summary>
internal static class FrontierTable
{
    private const int FigureColumns = 9;

    public static void Write(HtmlBuilder html, ExposureFrontier frontier)
    {
        if (FrontierWords.Reference(frontier) is { } reference) html.Element("p", reference, ("class", "note"));
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-labelledby", "points-title")))
        using (html.In("table", ("class", "pairs")))
        {
            Table.Head(
                html, "Frontier.Supply.Head", "Frontier.Fairness.Head", "Frontier.State.Head", "Frontier.Exposure#", "Frontier.Bound#", "Frontier.Gap#", "Frontier.Change#",
                "Frontier.ProvenChange#", "Frontier.Deviation#", "Frontier.Spread#", "Frontier.Shortage#", "Frontier.Restarts#", "Frontier.Found");
            using (html.In("tbody"))
            {
                foreach (var point in frontier.Points) WritePoint(html, frontier, point);
            }
        }
    }

    private static void WritePoint(HtmlBuilder html, ExposureFrontier frontier, FrontierPoint point)
    {
        html.NewLine();
        using (html.In("tr"))
        {
            html.Element("th", FrontierWords.Supply(point.Limits.SupplyPercent), ("scope", "row"));
            html.Element("td", FrontierWords.Fairness(point.Limits.FairnessPermille));
            html.Element("td", FrontierWords.State(point.State));
            if (point.Plan is { } plan)
            {
                Number(Show.Number(plan.Figures.Exposure));
                Number(Show.Number(point.Bound));
                Number(FrontierWords.Gap(point));
                Number(FrontierWords.Change(frontier, point));
                Number(FrontierWords.ProvenChange(frontier, point));
                Number(Show.Number(plan.Figures.Fairness?.GreatestDeviation));
                Number(Show.Number(plan.Figures.Fairness?.GreatestSpread));
                Number(Show.Number(plan.Figures.ShortageTonnes));
                Number(Show.Number(plan.Figures.Restarts));
                html.Element("td", FrontierWords.Limits(plan.FoundUnder), ("class", "quiet"));
            }
            else
            {
                using (html.In("td", ("colspan", FigureColumns)))
                {
                    if (point.Bound is { } bound) html.Text(ReportText.Of("Frontier.Bound")).Text($": {Show.Number(bound)} ");
                    foreach (var conflict in point.Conflicts) html.Element("p", conflict);
                }
            }
        }

        void Number(string text) => html.Element("td", text, ("class", "number"));
    }
}
