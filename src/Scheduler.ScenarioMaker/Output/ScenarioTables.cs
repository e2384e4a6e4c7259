using System.Globalization;
using NodaTime.Text;
using Scheduler.ScenarioMaker.Drafts;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>The tables of a scenario folder; columns as docs/format.md says.</summary>
public static class ScenarioTables
{
    /// <summary>File name → text.</summary>
    public static IEnumerable<(string File, string Text)> Of(ScenarioDraft draft)
    {
        yield return ("cities.csv", CsvText.Of(
            "id,name_zh,name_en,class,population,assumed",
            draft.Cities.Select(city => (object[])
                [city.Id, city.Name.Zh, city.Name.En, city.CityClass, city.Population, Joined(city.Assumed)])));

        yield return ("markets.csv", CsvText.Of(
            "id,name_zh,name_en,silo_tonnes,opening_stock_tonnes,assumed",
            draft.Markets.Select(market => (object[])
                [market.Id, market.Name.Zh, market.Name.En, market.SiloTonnes, market.OpeningStockTonnes, Joined(market.Assumed)])));

        yield return ("lines.csv", CsvText.Of(
            "id,city,county,company,market,tonnes_per_day,grade,special_class,status,pm_g_per_t,so2_g_per_t,nox_g_per_t,assumed",
            draft.Lines.Select(line => (object[])
            [
                line.Id, line.CityId, line.County, line.CompanyId, line.MarketId, line.TonnesPerDay,
                ScenarioWords.Of(line.Grade), ScenarioWords.Of(line.SpecialClass), ScenarioWords.Of(line.Status),
                line.Emissions.PmGramsPerTonne, line.Emissions.So2GramsPerTonne, line.Emissions.NoxGramsPerTonne, Joined(line.Assumed),
            ])));

        yield return ("outlook.csv", CsvText.Of(
            "city,from,to,pm25_ug_per_m3",
            draft.Outlook.Select(row => (object[])
                [row.City, Iso(row.Days.Start), Iso(row.Days.End), row.Pm25.ToString("F1", CultureInfo.InvariantCulture)])));

        yield return ("demand.csv", CsvText.Of(
            "market,month,tonnes",
            draft.Demand.Select(demand => (object[])
                [demand.MarketId, YearMonthPattern.Iso.Format(demand.Month), demand.Tonnes])));

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

    private static string Joined(IEnumerable<string> columns) => string.Join(';', columns);

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
