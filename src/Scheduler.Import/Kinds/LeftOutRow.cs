using Scheduler.Domain.Text;

namespace Scheduler.Import.Kinds;

/// <summary>A row that was not taken.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Why">Why not.</param>
internal sealed record LeftOutRow(int Row, LocalizedText Why);
