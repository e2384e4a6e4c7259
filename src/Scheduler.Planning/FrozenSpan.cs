using NodaTime;

namespace Scheduler.Planning;

/// <summary>Days of a plan in force that are held.</summary>
/// <param name="Until">The last held day, inclusive.</param>
/// <param name="Today">The first day that has not happened yet. A line whose held days from then on are contradicted by a rule or an order, such as a breakdown
/// or an alert, is free from the first contradiction on, since it cannot keep what was announced anyway; null where all held days have happened.</param>
public sealed record FrozenSpan(LocalDate Until, LocalDate? Today = null);
