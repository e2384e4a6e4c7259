using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Supply;

/// <summary>A market and its yearly demand.</summary>
/// <param name="DemandPercent">Yearly clinker demand as a share of what its lines could make on every day of the year.</param>
public sealed record MarketAssumption(string Id, LocalizedText Name, int DemandPercent);
