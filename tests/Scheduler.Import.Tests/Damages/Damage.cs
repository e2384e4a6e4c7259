namespace Scheduler.Import.Tests.Damages;

/// <summary>What people do to a table.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Do">Does it to one row of a line, counted among those; returns the rows of the sheet (0 = first) one of which must be named, none where everything can be restored.</param>
internal sealed record Damage(string Name, Func<OfficialTable, int, int[]> Do);
