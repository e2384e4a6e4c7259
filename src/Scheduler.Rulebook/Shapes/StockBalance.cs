using System.Collections.Immutable;

namespace Scheduler.Rulebook.Shapes;

/// <summary>
/// Shape "stock balance": stock = min(silo, stock + output − demand + shortage), never below 0, period by period. Output of
/// running lines is an upper limit; what would overflow is not made. The shortage is what the first objective level counts.
/// </summary>
/// <param name="RuleId">Rule that asks for it.</param>
/// <param name="MarketId">The market.</param>
/// <param name="SiloTonnes">Most stock.</param>
/// <param name="OpeningTonnes">Stock before the first period.</param>
/// <param name="Lines">Indices of the supplying lines.</param>
/// <param name="Periods">In order of time, without overlap.</param>
public sealed record StockBalance(
    string RuleId,
    string MarketId,
    long SiloTonnes,
    long OpeningTonnes,
    ImmutableArray<int> Lines,
    ImmutableArray<StockPeriod> Periods);
