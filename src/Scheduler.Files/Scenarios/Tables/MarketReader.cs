using Scheduler.Domain.Markets;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads markets.csv.</summary>
internal sealed class MarketReader(FaultCollector faults) : TableReader<Market>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Markets, ["id", "name_zh", "name_en", "silo_tonnes", "opening_stock_tonnes", TableShape.AssumedColumn]);

    protected override string KeyColumn => "id";

    protected override bool NeedsRows => true;

    protected override Market Read(TableRow row)
    {
        var before = Faults.Count;
        var silo = row.Long("silo_tonnes", NumberRange.Tonnes);
        var stock = row.Long("opening_stock_tonnes", NumberRange.Tonnes);
        if (Faults.Count == before && stock > silo)
            Faults.Add(FaultKind.StockAboveSilo, row.PlaceOf("opening_stock_tonnes"), row.Raw("opening_stock_tonnes"), silo);
        return new Market(row.Id("id"), row.Name(), silo, stock, row.Assumed());
    }
}
