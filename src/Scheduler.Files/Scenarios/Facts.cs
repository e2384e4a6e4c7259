using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Tables;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>What rules may refer to, as far as it could be read.</summary>
internal sealed class Facts
{
    private readonly Table<City> cities;

    private readonly Table<ClinkerLine> lines;

    public Facts(Horizon? horizon, Table<City> cities, Table<ClinkerLine> lines, Table<FactRow> dated, KnownFacts known)
    {
        (Horizon, this.cities, this.lines, Dated, Known) = (horizon, cities, lines, dated, known);
        RegionNames = KnownNames.Of(cities.File, cities.Entries.Select(entry => entry.Value.Region).Where(region => region.Length > 0), cities.Complete);
        MarketNames = lines.Names(line => line.MarketId);
        CityNames = cities.Names(city => city.Id);
        CityClassNames = cities.Names(city => city.CityClass);
        LineNames = lines.Names(line => line.Id);
        CompanyNames = lines.Names(line => line.CompanyId);
        GradeNames = Used(line => Vocabularies.Grade.WordOf(line.Grade), FactDefinition.Grade);
        SpecialClassNames = Used(line => Vocabularies.SpecialClass.WordOf(line.SpecialClass), FactDefinition.SpecialClass);
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

    /// <summary>Dated facts of the lines.</summary>
    public Table<FactRow> Dated { get; }

    /// <summary>The kinds of facts that there are.</summary>
    public KnownFacts Known { get; }

    /// <summary>Regions of the cities; none where no city has one.</summary>
    public KnownNames RegionNames { get; }

    public KnownNames MarketNames { get; }

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
    public bool KnowsAllLines => cities.Sound && lines.Sound && Dated.Sound && Horizon is not null;

    /// <summary>On which days rules bind lines, among the given rules; the horizon must be known.</summary>
    public RuleBinding Binding(IReadOnlyList<Rule> rules)
    {
        var cityOf = OperatingLines.ToDictionary(pair => pair.Line.Id, pair => pair.City);
        return new RuleBinding(Horizon!, line => cityOf[line.Id], [.. FactOverlaps.WithoutDoubles(Dated)], rules);
    }

    // Words that some line has in lines.csv or, dated, in facts.csv.
    private KnownNames Used(Func<ClinkerLine, string> word, string factId) => KnownNames.Of(
        lines.File,
        lines.Entries.Select(entry => word(entry.Value))
            .Concat(Dated.Entries.Where(entry => entry.Value.Fact.FactId == factId).Select(entry => entry.Value.Fact.Value.Text)),
        lines.Sound && Dated.Sound);
}
