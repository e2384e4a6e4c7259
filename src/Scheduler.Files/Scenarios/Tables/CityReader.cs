using Scheduler.Domain.Cities;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads cities.csv.</summary>
internal sealed class CityReader(FaultCollector faults) : TableReader<City>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Cities, ["id", "name_zh", "name_en", "class", "population", "region", TableShape.AssumedColumn])
    {
        Optional = ["region"],
    };

    protected override string KeyColumn => "id";

    protected override bool NeedsRows => true;

    protected override City Read(TableRow row) =>
        new(row.Id("id"), row.Name(), row.Id("class"), row.Long("population", NumberRange.Population), row.Assumed())
        {
            Region = row.Raw("region").Length == 0 ? "" : row.Id("region"),
        };
}
