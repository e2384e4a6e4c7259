using Scheduler.Import.Sheets;

namespace Scheduler.Import.Headings;

/// <summary>A column whose meaning is known.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Index">1 = A.</param>
/// <param name="Heading">Its heading as it stands there; those of two rows are joined.</param>
/// <param name="Cell">Where the heading stands.</param>
internal sealed record Column(Field Field, int Index, string Heading, CellAddress Cell);
