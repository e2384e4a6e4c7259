using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>What rules may refer to, as far as it could be read.</summary>
internal sealed class Facts
{
    private readonly Table<City> cities;

    private readonly Table<ClinkerLine> lines;

    public Facts(Horizon? horizon, Table<City> cities, Table<ClinkerLine> lines)
    {
        (Horizon, this.cities, this.lines) = (horizon, cities, lines);
        CityNames = cities.Names(city => city.Id);
        CityClassNames = cities.Names(city => city.CityClass);
        LineNames = lines.Names(line => line.Id);
        CompanyNames = lines.Names(line => line.CompanyId);
        GradeNames = lines.Names(line => Vocabularies.Grade.WordOf(line.Grade)) with { Complete = lines.Sound };
        SpecialClassNames = lines.Names(line => Vocabularies.SpecialClass.WordOf(line.SpecialClass)) with { Complete = lines.Sound };
        var cityById = cities.SoundEntries.Select(entry => entry.Value).ToLookup(city => city.Id);
        OperatingLines =
        [
            .. from entry in lines.SoundEntries
               where entry.Value.Status == LineStatus.Operating
               let city = cityById[entry.Value.CityId].FirstOrDefault()
               where city is not null
               select (entry.Value, city),
        ];
    }

    /// <summary>Null when it could not be read.</summary>
    public Horizon? Horizon { get; }

    public KnownNames CityNames { get; }

    public KnownNames CityClassNames { get; }

    public KnownNames LineNames { get; }

    public KnownNames CompanyNames { get; }

    /// <summary>Words of the grades that some line has.</summary>
    public KnownNames GradeNames { get; }

    /// <summary>Words of the special classes that some line has.</summary>
    public KnownNames SpecialClassNames { get; }

    /// <summary>Operating lines without faults, each with its city.</summary>
    public IReadOnlyList<(ClinkerLine Line, City City)> OperatingLines { get; }

    /// <summary>Whether <see cref="OperatingLines"/> are all there are.</summary>
    public bool KnowsAllLines => cities.Sound && lines.Sound;

    /// <summary>Operating lines that a selector chooses.</summary>
    public IEnumerable<ClinkerLine> Chosen(LineSelector selector) =>
        OperatingLines.Where(pair => selector.Matches(pair.Line, pair.City)).Select(pair => pair.Line);
}
