using Scheduler.Domain.Markets;
using Scheduler.Domain.Verdicts;
using Scheduler.Files.Reports.Charts;

namespace Scheduler.Files.Reports.Sections;

/// <summary>Demand, output, stock and shortage of every market, month by month: a chart above a table.</summary>
internal sealed class SupplySection : IReportSection
{
    public string Id => "supply";

    public void Write(HtmlBuilder html, ReportInput input)
    {
        if (input.Verdict.Figures is not { } figures)
        {
            html.Element("p", ReportText.Of("Capacity.None"), ("class", "note"));
            return;
        }

        if (figures.Markets.IsEmpty)
        {
            html.Element("p", ReportText.Of("Supply.None"), ("class", "note"));
            return;
        }

        html.Element("p", ReportText.Of("Supply.Note"), ("class", "note"));
        Figure.Legend(html,
        [
            ("demand", ReportText.Of("Supply.Demand")),
            ("output", ReportText.Of("Supply.Output")),
            ("stock-key", ReportText.Of("Supply.Stock")),
            ("shortage", ReportText.Of("Supply.Shortage")),
            ("silo-key", ReportText.Of("Supply.SiloLegend")),
        ]);

        var axis = new TimeAxis(input.Scenario.Horizon);
        foreach (var market in input.Scenario.Markets)
        {
            var months = figures.Markets.Where(month => month.MarketId == market.Id).ToList();
            if (months.Count == 0) continue;
            using (html.In("div", ("class", "market")))
            {
                html.Element("h3", ReportText.Of(
                    "Supply.Market", market.Name, Show.Number(market.OpeningStockTonnes), Show.Number(market.SiloTonnes)));
                SupplyChart.Draw(html, axis, market, months);
                WriteTable(html, market, months);
            }
        }
    }

    private static void WriteTable(HtmlBuilder html, Market market, IReadOnlyList<MarketMonth> months)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", 0), ("role", "region"), ("aria-label", Show.Both(market.Name))))
        using (html.In("table", ("class", "supply")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Element("th", ReportText.Of("Supply.Item"), ("scope", "col"));
                foreach (var month in months)
                    html.Element("th", $"{month.Month.Year}-{month.Month.Month:00}", ("scope", "col"), ("class", "number"));
            }

            using (html.In("tbody"))
            {
                Row(html, "Supply.Demand", months, month => month.DemandTonnes);
                Row(html, "Supply.Output", months, month => month.OutputTonnes);
                Row(html, "Supply.Stock", months, month => month.ClosingStockTonnes);
                Row(html, "Supply.Shortage", months, month => month.ShortageTonnes, "missing");
            }
        }
    }

    private static void Row(
        HtmlBuilder html, string key, IEnumerable<MarketMonth> months, Func<MarketMonth, long> tonnes, string styleIfAny = "")
    {
        using (html.In("tr"))
        {
            html.Element("th", ReportText.Of(key), ("scope", "row"));
            foreach (var value in months.Select(tonnes))
                html.Element("td", Show.Number(value), ("class", value > 0 ? $"number {styleIfAny}".TrimEnd() : "number"));
        }
    }
}
