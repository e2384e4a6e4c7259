using Scheduler.Cli.Surroundings;
using Spectre.Console;

namespace Scheduler.Cli.Output;

/// <summary>Tables without lines, in which Chinese characters take two columns.</summary>
internal static class ConsoleTable
{
    /// <summary>An empty table.</summary>
    /// <param name="headings">Texts of the commands; one that ends with <c>#</c> heads a column of numbers, which stand to the right.</param>
    public static Table Of(Shell shell, params string[] headings)
    {
        var table = new Table().NoBorder();
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(shell.Say(heading.TrimEnd('#')), new Style(decoration: Decoration.Bold)));
            table.AddColumn(heading.EndsWith('#') ? column.RightAligned() : column);
        }

        return table;
    }

    /// <summary>Adds a row of plain texts, in which nothing is markup.</summary>
    public static Table Row(this Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
