using NodaTime;
using Scheduler.Domain.Markets;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Demand of one market in one month.</summary>
/// <param name="Month">Null when it could not be read.</param>
internal sealed record DemandRow(string MarketId, YearMonth? Month, long Tonnes)
{
    /// <summary>The demand; only for a row without faults.</summary>
    public MonthlyDemand ToDemand() => new(MarketId, Month!.Value, Tonnes);
}
