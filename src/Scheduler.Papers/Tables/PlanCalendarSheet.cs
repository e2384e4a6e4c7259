using NodaTime;
using Scheduler.Papers.Office.Sheets;

namespace Scheduler.Papers.Tables;

/// <summary>The calendar of all lines as a sheet: a column for each day, or for each week where there are too many days for one page.</summary>
internal static class PlanCalendarSheet
{
    /// <summary>More columns than these cannot be read on one A3 page.</summary>
    private const int MostDays = 62;

    public static Sheet Of(PlanTable table, string title, DraftMark mark)
    {
        var days = table.Horizon.DayCount <= MostDays;
        var columns = days ? Days(table) : Weeks(table);
        var sheet = new Sheet(PapersText.Say("Sheet.Calendar"), PaperSize.A3, mark.Long, [11, 12, .. columns.Select(_ => 3.4), 7.5]) { FrozenColumns = 2 };
        sheet.AddTitle(title);
        sheet.AddWide(18, Cell.Of(CellLook.Note, PapersText.Say(days ? "Calendar.Days" : "Calendar.Weeks")));
        AddHeadings(sheet, columns);
        foreach (var group in table.Groups)
        {
            foreach (var row in group.Rows)
            {
                sheet.Add(
                    16,
                    [
                        Cell.Of(CellLook.Centred, row.City),
                        Cell.Of(CellLook.Centred, row.LineId),
                        .. columns.Select(column => Filled(row.Stops.CountWithin(column), column.Length, days)),
                        Cell.Of(CellLook.Whole, row.StopDays),
                    ]);
            }
        }

        return sheet;
    }

    private static void AddHeadings(Sheet sheet, IReadOnlyList<DateInterval> columns)
    {
        string[] fixedOnes = [PapersText.Say("Column.City"), PapersText.Say("Column.Line")];
        var months = columns.Select((column, number) => number == 0 || columns[number - 1].Start.Month != column.Start.Month ? PapersText.Say("Calendar.Month", column.Start.Month) : "").ToList();
        sheet.AddHeadings(18, [.. fixedOnes, .. months, PapersText.Say("Column.StopDays")]);
        sheet.AddHeadings(18, ["", "", .. columns.Select(column => $"{column.Start.Day}"), ""]);
        var (top, bottom) = (sheet.Count - 1, sheet.Count);
        foreach (var column in new[] { 1, 2, columns.Count + 3 }) sheet.Merge(top, column, bottom, column);
        var firsts = months.Index().Where(entry => entry.Item.Length > 0).Select(entry => entry.Index).Append(columns.Count).ToList();
        foreach (var (first, next) in firsts.Zip(firsts.Skip(1))) sheet.Merge(top, first + 3, top, next + 2);
        sheet.HeadingRows = (top, bottom);
    }

    // A filled day needs no number; a week tells how many days of it.
    private static Cell Filled(int stopped, int length, bool days) => stopped switch
    {
        0 => Cell.Empty(CellLook.Centred),
        _ when stopped == length => days ? Cell.Empty(CellLook.Stopped) : Cell.Of(CellLook.Stopped, stopped),
        _ => Cell.Of(CellLook.PartlyStopped, stopped),
    };

    private static List<DateInterval> Days(PlanTable table) => [.. table.Horizon.Days.Dates().Select(date => new DateInterval(date, date))];

    /// <summary>Weeks from Monday on; the first and the last may be cut.</summary>
    private static List<DateInterval> Weeks(PlanTable table)
    {
        var weeks = new List<DateInterval>();
        for (var start = table.Horizon.From; start <= table.Horizon.To;)
        {
            var end = LocalDate.Min(start.PlusDays(7 - (int)start.DayOfWeek), table.Horizon.To);
            weeks.Add(new(start, end));
            start = end.PlusDays(1);
        }

        return weeks;
    }
}
