using System.Collections.Immutable;
using CsvHelper;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Cuts a CSV text into rows with the columns of a shape, in the shape's order. Empty lines are skipped.</summary>
internal sealed class CsvText
{
    private readonly TableShape shape;
    private readonly FaultCollector faults;

    private CsvText(TableShape shape, FaultCollector faults)
    {
        this.shape = shape;
        this.faults = faults;
    }

    /// <summary>The rows that can be read, and whether these are all.</summary>
    public static (ImmutableArray<TableRow> Rows, bool Complete) Read(TableShape shape, string text, FaultCollector faults) =>
        new CsvText(shape, faults).Rows(text);

    private (ImmutableArray<TableRow> Rows, bool Complete) Rows(string text)
    {
        var isMalformed = false;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => isMalformed = true,
        };
        using var csv = CsvReader.Create(new StringReader(text), options);
        if (!csv.Read())
        {
            faults.Add(FaultKind.FileEmpty, new FaultPlace(shape.File), null);
            return ([], false);
        }

        if (isMalformed)
        {
            faults.Add(FaultKind.BadQuotes, Line(csv), null);
            return ([], false);
        }

        var header = CellsOf(csv);
        var order = OrderOf(header, Line(csv));
        if (order.IsEmpty) return ([], false);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var complete = true;
        while (csv.Read())
        {
            if (rows.Count == Limits.Rows)
            {
                faults.Add(FaultKind.TooManyRows, Line(csv), null, Limits.Rows);
                return (rows.ToImmutable(), false);
            }

            var cells = CellsOf(csv);
            if (IsRow(csv, cells, header.Length, isMalformed))
                rows.Add(new TableRow(shape, Line(csv).Row!.Value, [.. order.Select(index => index < 0 ? "" : cells[index])], faults));
            else
                complete = false;
            isMalformed = false;
        }

        return (rows.ToImmutable(), complete);
    }

    private bool IsRow(CsvReader csv, ImmutableArray<string> cells, int columns, bool isMalformed)
    {
        if (isMalformed || cells.Any(cell => cell.Length > Limits.FieldCharacters))
            faults.Add(FaultKind.BadQuotes, Line(csv), string.Join(',', cells));
        else if (cells.All(string.IsNullOrWhiteSpace))
            faults.Add(FaultKind.RowEmpty, Line(csv), string.Join(',', cells));
        else if (cells.Length != columns)
            faults.Add(FaultKind.CellCount, Line(csv), string.Join(',', cells), columns, cells.Length);
        else
            return true;
        return false;
    }

    // For each column of the shape its position in the file, -1 for an optional one that is missing; empty when a required one is.
    private ImmutableArray<int> OrderOf(ImmutableArray<string> header, FaultPlace line)
    {
        if (header is [var only] && only.AsSpan().ContainsAny(";\t，；|"))
        {
            faults.Add(FaultKind.WrongSeparator, line, only);
            return [];
        }

        if (header.Length > Limits.Columns)
        {
            faults.Add(FaultKind.TooManyColumns, line, null, Limits.Columns, header.Length);
            return [];
        }

        var counted = new HashSet<string>();
        foreach (var name in header)
        {
            var place = line with { Column = name };
            if (!shape.Columns.Contains(name))
                faults.Add(FaultKind.ColumnUnknown, place, name, Readable.List(shape.Columns), NearestName.Hint(name, shape.Columns));
            else if (!counted.Add(name))
                faults.Add(FaultKind.ColumnTwice, place, name);
        }

        var missing = shape.Columns.Where(column => !counted.Contains(column) && !shape.Optional.Contains(column)).ToList();
        foreach (var column in missing)
            faults.Add(FaultKind.ColumnMissing, line with { Column = column }, null, Readable.List(shape.Columns));
        return missing.Count == 0 ? [.. shape.Columns.Select(column => header.IndexOf(column))] : [];
    }

    private static ImmutableArray<string> CellsOf(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private FaultPlace Line(CsvReader csv) => new(shape.File, checked((int)csv.LineNumber));
}
