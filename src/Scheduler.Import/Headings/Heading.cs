using System.Collections.Immutable;

namespace Scheduler.Import.Headings;

/// <summary>The heading of a table.</summary>
/// <param name="FirstRow">Its first row.</param>
/// <param name="LastRow">Its last row: the same, or the one below.</param>
/// <param name="Columns">Columns whose meaning is known, left first.</param>
/// <param name="Unknown">Headings of the other columns.</param>
/// <param name="Nearly">Columns whose heading is only like a known one: to be asked about.</param>
internal sealed record Heading(
    int FirstRow, int LastRow, ImmutableArray<Column> Columns, ImmutableArray<string> Unknown, ImmutableArray<Column> Nearly);
