using System.Globalization;
using CsvHelper;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;

namespace Scheduler.Files.Alerts;

/// <summary>The order list as officials pass it on: one row per line and span, Chinese headings, a byte order mark so that Excel reads it as UTF-8.</summary>
public static class AlertOrderCsv
{
    private static readonly string[] Columns =
    [
        "Number", "City", "Company", "Line", "Grade", "From", "To", "Hours", "Level", "Action", "LinesOff", "Transport", "Days", "Credit", "Basis", "Bulletin", "Remark",
    ];

    public static byte[] Bytes(Scenario scenario, AlertOrderList list)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns.Select(column => Chinese($"AlertCsv.{column}")).ToArray());
            for (var i = 0; i < list.Orders.Length; i++) csv.WriteRecord(Row(scenario, list.Orders[i], i + 1).Select(SpreadsheetCell.Harmless).ToArray());
        }

        return stream.ToArray();
    }

    private static string[] Row(Scenario scenario, AlertOrder order, int number) =>
    [
        Number(number),
        scenario.CityOf(order.Line).Name.Zh,
        order.Line.CompanyId,
        order.Line.Id,
        Domain.Rules.LineText.Of(order.Line.Grade).Zh,
        ChinaTime.Show(order.Span.Start),
        ChinaTime.Show(order.Span.End),
        (order.Span.Minutes / 60m).ToString("0.##", CultureInfo.InvariantCulture),
        AlertText.WithResponse(order.Span.Level).Zh,
        AlertText.Of(order.Action).Zh,
        order.LinesOff is { } off ? $"{Number(off)}/{Number(order.LinesOfPlant!.Value)}" : "",
        order.Action.Transport == TransportBan.None ? "" : AlertText.Of(order.Action.Transport).Zh,
        order.Action.Stops ? Number(order.Days.Count) : "",
        string.Join('；', order.Credits.Select(credit => $"{AlertText.Of(credit.Mode).Zh}（{credit.Window.Name.Zh}）")),
        $"{order.Basis.Source.Notice}{order.Basis.Source.Article}",
        $"{order.Span.Alert.Issuer} {order.Span.Alert.Document}",
        Remark(scenario, order),
    ];

    private static string Remark(Scenario scenario, AlertOrder order)
    {
        var remarks = new List<string>();
        if (order.Exempt) remarks.Add(Chinese("AlertCsv.Exempt"));
        if (order.Basis.Source.Assumed || scenario.Status == DraftStatus.AssumptionDraft) remarks.Add(Chinese("Csv.Draft"));
        return string.Join('；', remarks);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(string key) => PlanText.Catalog.Format(key).In(Language.Chinese);
}
