using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads lines.csv.</summary>
internal sealed class LineReader(KnownNames cities, KnownNames markets, FaultCollector faults) : TableReader<ClinkerLine>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Lines,
        [
            "id", "city", "county", "company", "market", "tonnes_per_day", "grade", "special_class", "status",
            "pm_g_per_t", "so2_g_per_t", "nox_g_per_t", "lon", "lat", TableShape.AssumedColumn,
        ])
    {
        Optional = ["lon", "lat"],
    };

    protected override string KeyColumn => "id";

    protected override bool NeedsRows => true;

    protected override ClinkerLine Read(TableRow row) => new(
        row.Id("id"),
        row.Reference("city", cities),
        row.Text("county", mayBeEmpty: true),
        row.Id("company"),
        row.Reference("market", markets),
        row.Int("tonnes_per_day", NumberRange.TonnesPerDay),
        row.Word("grade", Vocabularies.Grade),
        row.Word("special_class", Vocabularies.SpecialClass),
        row.Word("status", Vocabularies.LineStatus),
        new EmissionFactors(
            row.Int("pm_g_per_t", NumberRange.GramsPerTonne),
            row.Int("so2_g_per_t", NumberRange.GramsPerTonne),
            row.Int("nox_g_per_t", NumberRange.GramsPerTonne)),
        row.Assumed())
    {
        Place = Place(row),
    };

    // Both or none: half a place is no place.
    private GeoPoint? Place(TableRow row)
    {
        var (hasLon, hasLat) = (row.Raw("lon").Length > 0, row.Raw("lat").Length > 0);
        if (hasLon != hasLat) Faults.Add(FaultKind.PlaceHalf, row.PlaceOf(hasLon ? "lat" : "lon"), null);
        return hasLon && hasLat ? new GeoPoint(row.Int("lon", NumberRange.Longitude), row.Int("lat", NumberRange.Latitude)) : null;
    }
}
