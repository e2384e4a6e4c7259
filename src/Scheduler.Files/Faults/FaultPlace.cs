namespace Scheduler.Files.Faults;

/// <summary>Where a fault is: see the parameters of the same names of <see cref="Fault"/>.</summary>
internal sealed record FaultPlace(string File, int? Row = null, string? Column = null);
