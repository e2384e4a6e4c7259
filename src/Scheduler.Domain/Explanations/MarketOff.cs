using NodaTime;

namespace Scheduler.Domain.Explanations;

/// <summary>The capacity of a market that is off on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="OffTonnesPerDay">Filed capacity of the lines that stand still, t/d.</param>
/// <param name="OperatingTonnesPerDay">Filed capacity of all operating lines of the market, t/d.</param>
public sealed record MarketOff(LocalDate Day, long OffTonnesPerDay, long OperatingTonnesPerDay);
