namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>One row of the assembled line list. Names serve to group lines only and never leave the tool.</summary>
/// <param name="SourceId">Row id of the list; orders lines inside a county.</param>
/// <param name="Owner">Group, or the plant where the group is unknown.</param>
/// <param name="City">City, as printed.</param>
/// <param name="County">County, as printed.</param>
/// <param name="TonnesPerDay">Tonnes of clinker per day.</param>
/// <param name="SizeEstimated">The list marks the line's own tonnes per day as estimated.</param>
/// <param name="CountyEstimated">The list marks the county as estimated.</param>
/// <param name="Retired">The tracker of 2025 calls the plant retired.</param>
public sealed record AssembledLine(
    string SourceId, string Owner, string City, string County, int TonnesPerDay, bool SizeEstimated, bool CountyEstimated, bool Retired);
