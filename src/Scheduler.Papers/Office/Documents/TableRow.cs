using System.Collections.Immutable;

namespace Scheduler.Papers.Office.Documents;

/// <summary>One row of a table in a document.</summary>
/// <param name="Cells">Texts; one that holds line breaks is written on several lines.</param>
/// <param name="IsHead">A row of one cell over all columns that heads those below it.</param>
/// <param name="IsBold">A subtotal.</param>
internal sealed record TableRow(ImmutableArray<string> Cells, bool IsHead = false, bool IsBold = false)
{
    public static TableRow Of(params ImmutableArray<string> cells) => new(cells);

    public static TableRow Head(string text) => new([text], IsHead: true);

    public static TableRow Subtotal(params ImmutableArray<string> cells) => new(cells, IsBold: true);
}
