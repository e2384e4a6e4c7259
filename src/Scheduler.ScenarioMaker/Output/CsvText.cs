using System.Globalization;
using CsvHelper;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>Writes a table as text: comma, header row, line feeds.</summary>
public static class CsvText
{
    public static string Of(string header, IEnumerable<IEnumerable<object>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in rows.Prepend(header.Split(',')))
        {
            foreach (var cell in row) csv.WriteField(string.Create(CultureInfo.InvariantCulture, $"{cell}"));
            csv.EndRecord();
        }

        csv.Flush();
        return text.ToString();
    }
}
