using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Supply;

/// <summary>A market and its yearly demand.</summary>
/// <param name="DemandPercent">Yearly clinker demand as a share of what its lines could make on every day of the year.</param>
public sealed record MarketAssumption(string Id, LocalizedText Name, int DemandPercent)
{
    /// <summary>Silos, in days of the market's full output.</summary>
    public int SiloDays { get; init; } = SupplyAssumptions.SiloDays;

    /// <summary>Columns of the market that are not sourced.</summary>
    public ImmutableArray<string> Assumed { get; init; } = ["silo_tonnes", "opening_stock_tonnes"];
}
