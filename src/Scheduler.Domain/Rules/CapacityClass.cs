namespace Scheduler.Domain.Rules;

/// <summary>A class of lines by filed capacity.</summary>
/// <param name="Id">Name used in the table.</param>
/// <param name="FromTonnesPerDay">Smallest capacity of the class, inclusive; the class ends where the next one begins.</param>
public sealed record CapacityClass(string Id, int FromTonnesPerDay);
