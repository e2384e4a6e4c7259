using NodaTime;

namespace Scheduler.Store.Runs;

/// <summary>Something that happened to a run.</summary>
/// <param name="Seq">Counted from 1 within the run.</param>
/// <param name="At">When, by the database's clock.</param>
/// <param name="Fence">Of the claim under which it happened; 0 before the first.</param>
/// <param name="Kind">Such as "claimed", "progress", "lost".</param>
/// <param name="Payload">JSON, or words for people.</param>
public sealed record RunEvent(long Seq, Instant At, long Fence, string Kind, string Payload);
