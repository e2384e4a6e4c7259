using Scheduler.Domain.Calendar;

namespace Scheduler.Domain.Explanations;

/// <summary>Another line of the same city or market that stands still on some day of a stop.</summary>
/// <param name="LineId">The line.</param>
/// <param name="IsOfCity">Whether it is of the same city.</param>
/// <param name="IsOfMarket">Whether it is of the same market.</param>
/// <param name="Stops">Its stops that share a day with the stop, whole.</param>
public sealed record StopNeighbour(string LineId, bool IsOfCity, bool IsOfMarket, DaySet Stops);
