using Scheduler.Domain.Text;
using Scheduler.Rulebook.Shapes;

namespace Scheduler.Optimization.Conflicts;

/// <summary>What a line must do on a day, and who says so.</summary>
/// <param name="Key">The same for days that are forced for the same reason.</param>
/// <param name="Rules">Ids of the rules that force it; empty for orders.</param>
internal sealed record ForcedDay(DayState State, string Key, string Rules, LocalizedText Cause);
