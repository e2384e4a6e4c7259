using System.Collections.Immutable;
using CsvHelper;
using Scheduler.Files.Plans;
using Scheduler.Import.Faults;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Matching;

/// <summary>names.csv: how lines are called, since a scenario has only neutral ids. Every import writes it, and the next one can take it.</summary>
public static class NamesCsv
{
    public const string FileName = "names.csv";

    private static readonly string[] Columns = ["line", "company", "name"];

    public static byte[] Bytes(IEnumerable<NamedLine> names)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var name in names)
                csv.WriteRecord(new[] { name.LineId, name.Company, name.Name }.Select(SpreadsheetCell.Harmless).ToArray());
        }

        return stream.ToArray();
    }

    /// <summary>The names; empty after a fault was noted.</summary>
    internal static ImmutableArray<NamedLine> Read(byte[] bytes, string file, ImportFaults faults)
    {
        var own = new ImportFaults(file);
        var sheet = BookReader.Read(bytes, file, own)?.Sheets.FirstOrDefault();
        faults.Add(own.All());
        if (sheet is null) return [];
        if (Columns.Index().All(column => Text(1, column.Index) == column.Item))
            return [.. sheet.Rows.Where(row => row > 1).Select(row => new NamedLine(Text(row, 0), Text(row, 1), Text(row, 2)))];
        faults.Add(file, "NamesHeading", "A1", Text(1, 0), [string.Join(", ", Columns)]);
        return [];

        string Text(int row, int column) => PlainText.Of(sheet.At(row, column + 1)?.Text ?? "");
    }
}
