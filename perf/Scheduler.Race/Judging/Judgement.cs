namespace Scheduler.Race.Judging;

/// <summary>What the verifier says of a final plan.</summary>
/// <param name="Accepted">Whether it keeps every rule.</param>
/// <param name="Reason">The first breach in words; null for an accepted plan.</param>
/// <param name="Shortage">Level 1 as the verifier counts it, t; null where the plan's form is faulty.</param>
/// <param name="Exposure">Level 2 as the verifier counts it; null where the plan's form is faulty.</param>
/// <param name="Restarts">Level 3 as the verifier counts it; null where the plan's form is faulty.</param>
internal sealed record Judgement(bool Accepted, string? Reason, long? Shortage, long? Exposure, long? Restarts);
