using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>The name and the columns of a table, which stand in any order.</summary>
/// <param name="Columns">All columns; a cell of an optional one that is missing is read as empty.</param>
internal sealed record TableShape(string File, ImmutableArray<string> Columns)
{
    /// <summary>Those of the columns that may be missing.</summary>
    public ImmutableArray<string> Optional { get; init; } = [];

    public const string AssumedColumn = "assumed";
}
