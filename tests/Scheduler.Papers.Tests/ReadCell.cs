namespace Scheduler.Papers.Tests;

/// <summary>A cell as a reader finds it.</summary>
internal sealed record ReadCell(string Text, decimal? Number, string? Formula);
