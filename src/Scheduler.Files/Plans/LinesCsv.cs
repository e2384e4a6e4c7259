using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Scheduler.Domain.Lines;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Plans;

/// <summary>Lines as the file <c>lines.csv</c> of a scenario, which is read back as it was written.</summary>
public static class LinesCsv
{
    private static readonly ImmutableArray<string> Columns =
    [
        "id", "city", "county", "company", "market", "tonnes_per_day", "grade", "special_class", "status",
        "pm_g_per_t", "so2_g_per_t", "nox_g_per_t",
    ];

    private static readonly ImmutableArray<string> PlaceColumns = ["lon", "lat"];

    public static byte[] Bytes(IReadOnlyCollection<ClinkerLine> lines)
    {
        var hasPlaces = lines.Any(line => line.Place is not null);
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord([.. Columns, .. hasPlaces ? PlaceColumns : [], "assumed"]);
            foreach (var line in lines)
            {
                csv.WriteRecord(
                [
                    line.Id,
                    line.CityId,
                    line.County,
                    line.CompanyId,
                    line.MarketId,
                    Number(line.TonnesPerDay),
                    Vocabularies.Grade.WordOf(line.Grade),
                    Vocabularies.SpecialClass.WordOf(line.SpecialClass),
                    Vocabularies.LineStatus.WordOf(line.Status),
                    Number(line.Emissions.PmGramsPerTonne),
                    Number(line.Emissions.So2GramsPerTonne),
                    Number(line.Emissions.NoxGramsPerTonne),
                    .. hasPlaces ? Place(line.Place) : [],
                    string.Join(';', line.Assumed),
                ]);
            }
        }

        return stream.ToArray();
    }

    private static string[] Place(GeoPoint? place) => place is { } known
        ? [NumberRange.Longitude.Written(known.LonE4), NumberRange.Latitude.Written(known.LatE4)]
        : ["", ""];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
