using System.Collections.Immutable;
using Scheduler.Optimization.Calendars;

namespace Scheduler.Optimization.Duals;

/// <summary>Prices of all coupling rows with what they prove.</summary>
/// <param name="Prices">One per row, fixed point, 0 or more.</param>
/// <param name="Bound">Proven lower bound of the level, whole units.</param>
/// <param name="Calendars">A cheapest calendar of each line under these prices.</param>
internal sealed record DualPoint(long[] Prices, long Bound, ImmutableArray<LineCalendar> Calendars);
