using CsvHelper;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>Reads comma-separated source tables by column name.</summary>
public static class SourceTable
{
    /// <summary>All rows of a table; other columns than the named ones are left alone.</summary>
    /// <exception cref="InputFaultException">The file, a named column or a cell of one is missing, or there are no rows.</exception>
    public static IReadOnlyList<SourceRow> Read(string dataFolder, string file, params string[] columns)
    {
        var path = Path.Combine(dataFolder, file);
        if (!File.Exists(path))
            throw new InputFaultException($"{file}: not found in the data folder '{dataFolder}'. Give the folder that holds it as the second argument.");

        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        var header = reader.Headers.ToArray();
        var missing = columns.Except(header, StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
            throw new InputFaultException($"{file}, row 1: no column {string.Join(", ", missing)}; found are {string.Join(", ", header)}.");

        var indexes = columns.ToDictionary(column => column, column => Array.IndexOf(header, column), StringComparer.Ordinal);
        var rows = new List<SourceRow>();
        while (reader.Read())
        {
            var row = checked((int)reader.LineNumber);
            if (reader.FieldCount != header.Length)
                throw new InputFaultException($"{file}, row {row}: found {reader.FieldCount} cells, needed are {header.Length} as in the header.");
            rows.Add(new SourceRow(file, row, indexes.ToDictionary(pair => pair.Key, pair => reader.GetString(pair.Value), StringComparer.Ordinal)));
        }

        return rows.Count > 0 ? rows : throw new InputFaultException($"{file}: no rows below the header.");
    }
}
