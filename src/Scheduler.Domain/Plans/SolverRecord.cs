namespace Scheduler.Domain.Plans;

/// <summary>Who made a plan, and under which limits: what is needed to make it again.</summary>
/// <param name="Name">Method and hinge, such as <c>decomposition (embedded)</c>.</param>
/// <param name="Version">OR-Tools version.</param>
/// <param name="Seed">Seed of every random choice.</param>
/// <param name="TimeLimitSeconds">Wall-clock limit, or null; with one, a plan is not repeatable byte for byte.</param>
/// <param name="WorkLimit">Deterministic limit in rounds of work, or null.</param>
/// <param name="Stopped">Why the search ended: proven, gap, time, work or cancelled; running in a checkpoint.</param>
public sealed record SolverRecord(string Name, string Version, int Seed, int? TimeLimitSeconds, int? WorkLimit, string Stopped);
