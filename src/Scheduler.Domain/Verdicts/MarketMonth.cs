using NodaTime;

namespace Scheduler.Domain.Verdicts;

/// <summary>Supply of one market in one month, tonnes.</summary>
/// <param name="ClosingStockTonnes">Stock at the end of the month, after demand, at most what the silos hold; output that
/// would overflow the silos is not made.</param>
/// <param name="ShortageTonnes">Demand that could not be met.</param>
public sealed record MarketMonth(
    string MarketId, YearMonth Month, long OutputTonnes, long DemandTonnes, long ClosingStockTonnes, long ShortageTonnes);
