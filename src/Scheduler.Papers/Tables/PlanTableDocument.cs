using System.Globalization;
using Scheduler.Papers.Office.Documents;

namespace Scheduler.Papers.Tables;

/// <summary>A table of the plan in a document that lies across: city by city, with subtotals. Plans over more than a year leave their quarters to the sheet, where there is
/// room for them.</summary>
internal static class PlanTableDocument
{
    private const double QuarterWidth = 8;

    // So many quarters a year may touch.
    private const int MostQuarters = 5;

    public static void Add(Document document, PlanTable table)
    {
        var quarters = Quarters(table);
        List<TableColumn> columns =
        [
            TableColumn.Of("Number", 9), TableColumn.Of("County", 18), TableColumn.Of("Company", 20), TableColumn.Of("Line", 18), TableColumn.Of("Capacity", 14), TableColumn.Of("Grade", 13), TableColumn.Of("Stops", 40),
            TableColumn.Of("DueDays", 10), TableColumn.Of("StopDays", 10),
            .. quarters.Select(quarter => new TableColumn(quarter.NameIn(table.Horizon), QuarterWidth)),
        ];
        columns.Add(TableColumn.Of("Remark", Document.LandscapeWidth - columns.Sum(column => column.Millimetres)) with { IsText = true });
        document.Add(columns, [.. table.Groups.SelectMany(group => Rows(table, group)), Sums(table, table.Total, table.Total.City)]);
    }

    private static IReadOnlyList<Quarter> Quarters(PlanTable table) => table.Quarters.Count > MostQuarters ? [] : table.Quarters;

    private static IEnumerable<TableRow> Rows(PlanTable table, PlanTableGroup group)
    {
        yield return TableRow.Head(group.City);
        foreach (var row in group.Rows)
        {
            yield return TableRow.Of(
            [
                Number(row.Number),
                row.County,
                row.Company,
                row.LineId,
                Number(row.TonnesPerDay),
                row.Grade,
                Wording.Spans(row.Stops, table.Horizon),
                row.DueDays is { } due ? Number(due) : Wording.Dash,
                Number(row.StopDays),
                .. Quarters(table).Select(quarter => Number(row.StopDaysIn(quarter))),
                string.Join(PapersText.Say("Semicolon"), new[] { row.Reason, row.Remark }.Where(text => text.Length > 0)),
            ]);
        }

        yield return Sums(table, group, PapersText.Say("Table.Sum"));
    }

    private static TableRow Sums(PlanTable table, PlanTableGroup group, string name) => TableRow.Subtotal(
    [
        "",
        name,
        "",
        PapersText.Say("Table.Lines", group.Rows.Length),
        Number(group.TonnesPerDay),
        "",
        "",
        Number(group.DueDays),
        Number(group.StopDays),
        .. Quarters(table).Select(quarter => Number(group.StopDaysIn(quarter))),
        "",
    ]);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
