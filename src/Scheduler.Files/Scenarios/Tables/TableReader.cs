using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads one kind of table row by row.</summary>
internal abstract class TableReader<T>(FaultCollector faults)
{
    protected FaultCollector Faults => faults;

    protected abstract TableShape Shape { get; }

    /// <summary>Column whose values are unique in the table; null when there is none.</summary>
    protected virtual string? KeyColumn => null;

    /// <summary>Whether a table with a header only is a fault.</summary>
    protected virtual bool NeedsRows => false;

    /// <summary>The meaning of one row, with stand-ins where it has faults.</summary>
    protected abstract T Read(TableRow row);

    /// <summary>Reads the table; an optional file that is missing is an empty table.</summary>
    public Table<T> ReadAll(IReadOnlyDictionary<string, SourceFile> files)
    {
        if (!files.TryGetValue(Shape.File, out var file))
            return new Table<T>(Shape.File, [], ScenarioFiles.IsOptional(Shape.File));
        if (file.Text is null) return new Table<T>(Shape.File, [], false);
        var (rows, complete) = CsvText.Read(Shape, file.Text, faults);
        if (NeedsRows && complete && rows.IsEmpty)
        {
            faults.Add(FaultKind.TableEmpty, new FaultPlace(Shape.File), null);
            complete = false;
        }

        var firstLines = new Dictionary<string, int>();
        return new Table<T>(Shape.File, [.. rows.Select(row => Entry(row, firstLines))], complete);
    }

    private TableEntry<T> Entry(TableRow row, Dictionary<string, int> firstLines)
    {
        var before = faults.Count;
        var value = Read(row);
        if (KeyColumn is { } column && row.Raw(column).Trim() is { Length: > 0 } key && !firstLines.TryAdd(key, row.Line))
            faults.Add(FaultKind.KeyValueTwice, row.PlaceOf(column), key, firstLines[key]);
        return new TableEntry<T>(value, row, faults.Count == before);
    }
}
