using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime.Text;
using Scheduler.Domain.Ledger;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Plans;

/// <summary>Entries of the book as the file <c>ledger.csv</c> of a scenario, which is read back as it was written.</summary>
public static class LedgerEntriesCsv
{
    /// <summary>Its name in the folder.</summary>
    public const string LedgerFile = ScenarioFiles.Ledger;

    /// <summary>The columns in the order of <see cref="Row(IReadOnlyList{string})"/>.</summary>
    public static ImmutableArray<string> Columns { get; } =
        ["seq", "date", "line", "period", "kind", "days", "to_period", "corrects", "reason", "document", "approved_by"];

    public static byte[] Bytes(IEnumerable<LedgerEntry> entries) => BytesOfRows(entries.Select(entry => Row(entry)));

    /// <summary>The file of rows that <see cref="Row(LedgerEntry)"/> made.</summary>
    public static byte[] BytesOfRows(IEnumerable<string> rows)
    {
        var text = new StringBuilder(Row(Columns)).Append('\n');
        foreach (var row in rows) text.Append(row).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One row without the end of its line.</summary>
    public static string Row(LedgerEntry entry) => Row(
    [
        entry.Seq.ToString(CultureInfo.InvariantCulture),
        LocalDatePattern.Iso.Format(entry.Date),
        entry.LineId,
        entry.PeriodId,
        Vocabularies.LedgerEntryKind.WordOf(entry.Kind),
        entry.Days.ToString(),
        entry.ToPeriodId ?? "",
        entry.Corrects?.ToString(CultureInfo.InvariantCulture) ?? "",
        entry.Reason,
        entry.Document,
        entry.ApprovedBy,
    ]);

    /// <summary>A row of cells as somebody has written them, right or wrong: whoever reads the file judges them.</summary>
    /// <param name="cells">One for each of <see cref="Columns"/>.</param>
    public static string Row(IReadOnlyList<string> cells)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true)) csv.WriteRecord([.. cells]);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\r', '\n');
    }

    /// <summary>The cells of a row that <see cref="Row(LedgerEntry)"/> made, in the order of <see cref="Columns"/>.</summary>
    public static ImmutableArray<string> CellsOf(string row)
    {
        using var csv = CsvReader.Create(new StringReader(row), new CsvReaderOptions { Separator = ',', HasHeader = false });
        if (!csv.Read() || csv.FieldCount != Columns.Length) throw new InvalidDataException($"This is no row of {LedgerFile}: {row}");
        return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
    }
}
