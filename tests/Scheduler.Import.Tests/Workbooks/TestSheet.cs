using System.Text;

namespace Scheduler.Import.Tests.Workbooks;

/// <summary>A grid of cells that a test fills, spoils, and saves as a workbook or a text table.</summary>
internal sealed class TestSheet(string name = "Sheet1")
{
    public string Name { get; } = name;

    public List<List<TestCell?>> Rows { get; } = [];

    public List<string> Merges { get; } = [];

    public HashSet<int> Hidden { get; } = [];

    public bool IsHidden { get; init; }

    public static TestSheet Of(params TestCell?[][] rows)
    {
        var sheet = new TestSheet();
        foreach (var row in rows) sheet.Add(row);
        return sheet;
    }

    public TestSheet Add(params TestCell?[] cells)
    {
        Rows.Add([.. cells]);
        return this;
    }

    public TestSheet Merge(string area)
    {
        Merges.Add(area);
        return this;
    }

    public TestSheet Hide(int row)
    {
        Hidden.Add(row);
        return this;
    }

    public byte[] Workbook() => WorkbookMaker.Bytes([this]);

    public string Csv(char separator = ',') => string.Concat(Rows.Select(row =>
        string.Join(separator, row.Select(cell => Quoted(cell?.Text ?? "", separator))) + "\r\n"));

    public byte[] Utf8(char separator = ',') => Encoding.UTF8.GetBytes(Csv(separator));

    private static string Quoted(string text, char separator) =>
        text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal)
            ? '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : text;
}
