namespace Scheduler.Domain.Rules;

/// <summary>A pair of lines between which a swap is allowed, in this direction.</summary>
/// <param name="FromLineId">Line that gives days away, and runs on them.</param>
/// <param name="ToLineId">Line that takes them over.</param>
public sealed record SwapPair(string FromLineId, string ToLineId);
