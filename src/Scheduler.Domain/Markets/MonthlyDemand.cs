using NodaTime;

namespace Scheduler.Domain.Markets;

/// <summary>Clinker demand of one market in one calendar month, tonnes; for a month that the horizon cuts, the demand
/// of the planned part only.</summary>
public sealed record MonthlyDemand(string MarketId, YearMonth Month, long Tonnes);
