using System.Collections.Immutable;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>The name and the columns of a table; all columns are required, in any order.</summary>
internal sealed record TableShape(string File, ImmutableArray<string> Columns)
{
    public const string AssumedColumn = "assumed";
}
