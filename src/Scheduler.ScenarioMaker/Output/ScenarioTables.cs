using System.Globalization;
using NodaTime.Text;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Markets;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Outlook;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>The tables of a scenario folder; columns as docs/format.md says.</summary>
public static class ScenarioTables
{
    /// <summary>File name → text.</summary>
    public static IEnumerable<(string File, string Text)> Of(ScenarioDraft draft)
    {
        yield return ("cities.csv", Cities(draft.Cities));

        yield return ("markets.csv", Markets(draft.Markets));
        yield return ("lines.csv", Lines(draft.Lines));
        foreach (var facts in FactTable.Of(draft.Facts)) yield return facts;
        yield return ("outlook.csv", Outlook(draft.Outlook));
        yield return ("demand.csv", Demand(draft.Demand));

        // A draft without states on the eve and orders has neither table.
        if (draft.Histories.IsEmpty && draft.Orders.IsEmpty) yield break;

        yield return ("history.csv", CsvText.Of(
            "line,state,since",
            draft.Histories.Select(history => (object[])
                [history.LineId, ScenarioWords.Of(history.State), Iso(history.Since)])));

        yield return ("orders.csv", CsvText.Of(
            "id,line,from,to,state,issuer,document,article",
            draft.Orders.Select(order => (object[])
            [
                order.Id, order.LineId, Iso(order.Days.Start), Iso(order.Days.End), ScenarioWords.Of(order.State),
                order.Source.Issuer, order.Source.Notice, order.Source.Article,
            ])));
    }

    /// <summary>With a column for regions where there are any.</summary>
    private static string Cities(IReadOnlyCollection<City> cities) => cities.Any(city => city.Region.Length > 0)
        ? CsvText.Of(
            "id,name_zh,name_en,class,population,region,assumed",
            cities.Select(city => (object[])
                [city.Id, city.Name.Zh, city.Name.En, city.CityClass, city.Population, city.Region, Joined(city.Assumed)]))
        : CsvText.Of(
            "id,name_zh,name_en,class,population,assumed",
            cities.Select(city => (object[])
                [city.Id, city.Name.Zh, city.Name.En, city.CityClass, city.Population, Joined(city.Assumed)]));

    public static string Markets(IEnumerable<Market> markets) => CsvText.Of(
        "id,name_zh,name_en,silo_tonnes,opening_stock_tonnes,assumed",
        markets.Select(market => (object[])
            [market.Id, market.Name.Zh, market.Name.En, market.SiloTonnes, market.OpeningStockTonnes, Joined(market.Assumed)]));

    public static string Lines(IEnumerable<ClinkerLine> lines) => CsvText.Of(
        "id,city,county,company,market,tonnes_per_day,grade,special_class,status,pm_g_per_t,so2_g_per_t,nox_g_per_t,assumed",
        lines.Select(line => (object[])
        [
            line.Id, line.CityId, line.County, line.CompanyId, line.MarketId, line.TonnesPerDay,
            ScenarioWords.Of(line.Grade), ScenarioWords.Of(line.SpecialClass), ScenarioWords.Of(line.Status),
            line.Emissions.PmGramsPerTonne, line.Emissions.So2GramsPerTonne, line.Emissions.NoxGramsPerTonne, Joined(line.Assumed),
        ]));

    /// <param name="rows">City is an id here.</param>
    public static string Outlook(IEnumerable<OutlookRow> rows) => CsvText.Of(
        "city,from,to,pm25_ug_per_m3",
        rows.Select(row => (object[])
            [row.City, Iso(row.Days.Start), Iso(row.Days.End), row.Pm25.ToString("F1", CultureInfo.InvariantCulture)]));

    public static string Demand(IEnumerable<MonthlyDemand> demands) => CsvText.Of(
        "market,month,tonnes",
        demands.Select(demand => (object[])[demand.MarketId, YearMonthPattern.Iso.Format(demand.Month), demand.Tonnes]));

    private static string Joined(IEnumerable<string> columns) => string.Join(';', columns);

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
