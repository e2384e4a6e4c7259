namespace Scheduler.Domain.Reserve;

/// <summary>What it costs that all days that may still be called fit after a plan, against the best plan that was found without that.</summary>
/// <param name="Exposure">More exposure, index units; less than 0 where the later search was luckier.</param>
/// <param name="ShortageTonnes">More shortage, tonnes.</param>
public sealed record ReserveKept(long Exposure, long ShortageTonnes);
