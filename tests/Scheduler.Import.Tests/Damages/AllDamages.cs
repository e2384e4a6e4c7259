using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Scheduler.Import.Tests.Damages;

/// <summary>Everything that the test of damages does to tables.</summary>
internal static class AllDamages
{
    /// <summary>Another way of writing: nothing is lost, and nothing may be asked.</summary>
    public static ImmutableArray<Damage> Harmless { get; } =
    [
        OnCell("full-width signs", OfficialTable.Spans, FullWidth),
        OnCell("full-width capacity", OfficialTable.Capacity, FullWidth),
        OnCell("thousands separator", OfficialTable.Capacity, text => int.Parse(text, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)),
        OnCell("unit in the cell", OfficialTable.Capacity, text => text + " 吨/日"),
        OnCell("unit of days", OfficialTable.Days, text => text + "天"),
        OnCell("blank inside the firm", OfficialTable.Company, text => text[..1] + " " + text[1..]),
        OnCell("short firm", OfficialTable.Company, text => text.Replace("有限公司", "", StringComparison.Ordinal)),
        OnCell("line as a number", OfficialTable.Line, text => text.TrimEnd('#') + "号线"),
        OnCell("line with its sign in front", OfficialTable.Line, text => "＃" + text.TrimEnd('#')),
        OnCell("line in words", OfficialTable.Line, text => "一二三四五六七八九"[int.Parse(text.TrimEnd('#'), CultureInfo.InvariantCulture) - 1] + "线"),
        OnCell("city without its rank", OfficialTable.City, text => text.TrimEnd('市')),
        OnSpans("months and days in words", stop => $"{stop.Start.Month}月{stop.Start.Day}日至{stop.End.Month}月{stop.End.Day}日", "、"),
        OnSpans("slashes", stop => $"{stop.Start.Month}/{stop.Start.Day}~{stop.End.Month}/{stop.End.Day}", "\n"),
        OnSpans("whole dates", stop => $"{stop.Start:uuuu-MM-dd}至{stop.End:uuuu-MM-dd}", " "),
        OnSpans("year once", stop => $"2027年{stop.Start.Month}月{stop.Start.Day}日—{stop.End.Month}月{stop.End.Day}日", "；\n"),
        OnSpans("days beside", stop => $"{OfficialTable.Plain(stop)}（{stop.Length}天）", "，"),
        new("hidden row", (table, line) =>
        {
            table.Sheet.Hide(table.LineRows[line] + 1);
            return [];
        }),
        new("other headings", (table, _) =>
        {
            var heading = table.Sheet.Rows[OfficialTable.Heading];
            (heading[OfficialTable.Company], heading[OfficialTable.Line], heading[OfficialTable.Capacity], heading[OfficialTable.Spans]) = ("单位 名称", "窑号", "备案产能（吨/日）", "错峰时间");
            return [];
        }),
        new("note at the end", (table, _) =>
        {
            table.Sheet.Add().Add("填表人：某某", null, null, "审核人：某某");
            return [];
        }),
    ];

    /// <summary>A value is lost or changed: it has to be named.</summary>
    public static ImmutableArray<Damage> Harmful { get; } =
    [
        Changed("other days", OfficialTable.Days, text => (int.Parse(text, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)),
        Changed("other capacity", OfficialTable.Capacity, text => (int.Parse(text, CultureInfo.InvariantCulture) + 500).ToString(CultureInfo.InvariantCulture)),
        Changed("capacity about", OfficialTable.Capacity, text => "约" + text),
        Changed("no number", OfficialTable.Days, _ => "若干"),
        Changed("stops emptied", OfficialTable.Spans, _ => null),
        Changed("last stop cut off", OfficialTable.Spans, text => text.Contains('；', StringComparison.Ordinal) ? text[..text.LastIndexOf('；')] : null),
        Changed("half a stop", OfficialTable.Spans, text => text[..text.LastIndexOf('-')]),
        Changed("words for a stop", OfficialTable.Spans, text => text + "；待定"),
        Changed("firm with a slip", OfficialTable.Company, text => "某" + text[1..]),
        Changed("other city", OfficialTable.City, _ => "温州市"),
        new("another last day", (table, line) =>
        {
            var stops = table.Stops[line];
            var other = new DateInterval(stops[^1].Start, stops[^1].End.PlusDays(table.Random.Next(2) == 0 ? 1 : -1));
            table.Sheet.Rows[table.LineRows[line]][OfficialTable.Spans] = string.Join("；", stops.SkipLast(1).Append(other).Select(OfficialTable.Plain));
            return [table.LineRows[line]];
        }),
        new("stop moved by half a year", (table, line) =>
        {
            // The days stay as many, and only the quarters tell.
            var stop = table.Stops[line][0];
            var moved = new DateInterval(stop.Start.PlusDays(182), stop.End.PlusDays(182));
            table.Sheet.Rows[table.LineRows[line]][OfficialTable.Spans] = string.Join("；", table.Stops[line].Skip(1).Prepend(moved).Select(OfficialTable.Plain));
            return [table.LineRows[line]];
        }),
        new("other sum", (table, _) =>
        {
            var row = table.SumRows[table.Random.Next(table.SumRows.Count)];
            table.Sheet.Rows[row][OfficialTable.Days] = int.Parse(table.Sheet.Rows[row][OfficialTable.Days]!.Text, CultureInfo.InvariantCulture) + 10;
            return [row];
        }),
        new("row emptied", (table, line) =>
        {
            table.Sheet.Rows[table.LineRows[line]].Clear();
            return [.. table.SumRows];
        }),
        new("row twice", (table, line) =>
        {
            var next = table.LineRows[(line + 1) % table.LineRows.Count];
            table.Sheet.Rows[next] = [.. table.Sheet.Rows[table.LineRows[line]]];
            return [table.LineRows[line], next, .. table.SumRows];
        }),
    ];

    private static Damage OnCell(string name, int column, Func<string, string> change) => new(name, (table, line) =>
    {
        var row = table.Sheet.Rows[table.LineRows[line]];
        row[column] = change(row[column]!.Text);
        return [];
    });

    private static Damage OnSpans(string name, Func<DateInterval, string> written, string between) => new(name, (table, line) =>
    {
        table.Sheet.Rows[table.LineRows[line]][OfficialTable.Spans] = string.Join(between, table.Stops[line].Select(written));
        return [];
    });

    private static Damage Changed(string name, int column, Func<string, string?> change) => new(name, (table, line) =>
    {
        var row = table.Sheet.Rows[table.LineRows[line]];
        row[column] = change(row[column]!.Text) is { } text ? new(text, 's') : null;
        return [table.LineRows[line]];
    });

    private static string FullWidth(string text) => string.Concat(text.Select(sign => sign is >= '!' and <= '~' ? (char)(sign + 0xFEE0) : sign));
}
