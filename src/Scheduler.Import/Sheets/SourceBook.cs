using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Import.Sheets;

/// <summary>A file of one or several sheets.</summary>
/// <param name="Sheets">Its sheets, in order.</param>
/// <param name="Notes">What was met on the way and must be told.</param>
internal sealed record SourceBook(ImmutableArray<Sheet> Sheets, ImmutableArray<LocalizedText> Notes);
