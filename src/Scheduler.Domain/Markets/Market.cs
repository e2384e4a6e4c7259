using Scheduler.Domain.Text;

namespace Scheduler.Domain.Markets;

/// <summary>A clinker market: lines supply it, a demand draws on it, silos buffer it.</summary>
/// <param name="SiloTonnes">What all its silos hold, tonnes of clinker.</param>
/// <param name="OpeningStockTonnes">Stock before the first planned day, tonnes; at most <paramref name="SiloTonnes"/>.</param>
/// <param name="Assumed">Names of the columns whose value is assumed, not sourced.</param>
public sealed record Market(
    string Id,
    LocalizedText Name,
    long SiloTonnes,
    long OpeningStockTonnes,
    System.Collections.Immutable.ImmutableArray<string> Assumed);
