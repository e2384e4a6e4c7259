using System.Collections.Immutable;
using System.Text;

namespace Scheduler.Race.Growing;

/// <summary>A table of a scenario folder; cells are found by the name of their column.</summary>
/// <param name="Columns">Names in order.</param>
/// <param name="Rows">Rows by column name.</param>
internal sealed record GrowthTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableDictionary<string, string>> Rows)
{
    public static GrowthTable Read(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(Cells).ToList();
        return new GrowthTable(
            lines[0],
            [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToImmutableDictionary(cell => cell.First, cell => cell.Second))]);
    }

    public GrowthTable With(IEnumerable<ImmutableDictionary<string, string>> rows) => this with { Rows = [.. rows] };

    public override string ToString()
    {
        var text = new StringBuilder().AppendJoin(',', Columns).Append('\n');
        foreach (var row in Rows) text.AppendJoin(',', Columns.Select(column => Quoted(row[column]))).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string cell) => cell.Contains(',') || cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    // No cell of the tables reaches over a line's end.
    private static ImmutableArray<string> Cells(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var place = 0; place < line.Length; place++)
        {
            var character = line[place];
            if (character == '"' && quoted && place + 1 < line.Length && line[place + 1] == '"') cell.Append(line[++place]);
            else if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) Close();
            else cell.Append(character);
        }

        Close();
        return cells.ToImmutable();

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
