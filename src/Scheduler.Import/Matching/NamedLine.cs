namespace Scheduler.Import.Matching;

/// <summary>How people call a line. A line may be called in several ways.</summary>
/// <param name="LineId">Id of the line in the scenario.</param>
/// <param name="Company">Name of the firm.</param>
/// <param name="Name">Name of the line inside its firm, such as 1#; may be empty.</param>
public sealed record NamedLine(string LineId, string Company, string Name);
