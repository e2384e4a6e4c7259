using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Output;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Winters;

/// <summary>A past winter of Zhejiang, with the lines of zhejiang-2027 and the air as it could be expected.</summary>
public static class ZhejiangWinter
{
    /// <summary>The measurements begin in December of this year.</summary>
    private const int FirstYear = 2013;

    /// <exception cref="InputFaultException">The data lack something that the draft needs.</exception>
    public static ScenarioDraft From(WinterData data, Winter winter)
    {
        var lines = Lines(data);
        var cities = CitiesOf(lines);
        return new ScenarioDraft
        {
            Id = winter.Id,
            Seed = Zhejiang2027.Seed,
            Title = new(
                $"浙江{winter.Year}–{winter.Year + 1}年冬季水泥熟料错峰生产回溯（假设草案）",
                $"Zhejiang, winter of {winter.Year}–{winter.Year + 1}, staggered clinker production looked back on (assumption-based draft)"),
            Province = "浙江省",
            Horizon = winter.Horizon,
            PollutantWeights = DraftWeights.Assumed,
            Windows = [WinterRules.Midwinter(winter)],
            Sources = [DraftSources.Draft],
            Provenance = WinterProvenance.For(winter, lines),
            DataFiles = [DataFolder.LinesFile, DataFolder.ResidentsFile, DataFolder.EarlierDaysFile],
            Files = WinterProvenance.Files,
            Rules = WinterRules.For(winter, lines),
            Cities = [.. cities.Select(city => new City(city.Id, city.Name, city.CityClass, Zhejiang2027.Residents(data.Residents, city), []))],
            Markets = SupplyDraft.Markets(SupplyAssumptions.Markets, lines),
            Lines = lines,
            Outlook = [.. cities.SelectMany(city => WinterAir.Forecast(city, data.Days, winter))],
            Demand = SupplyDraft.Demand(SupplyAssumptions.Markets, lines, winter.Horizon),
            Histories = [],
            Orders = [],
        };
    }

    /// <summary>Tables of air in the form of outlook.csv: what was measured in the winter, and what fewer years would have let expect.</summary>
    /// <returns>File name → text.</returns>
    /// <exception cref="InputFaultException">The data lack something.</exception>
    public static IEnumerable<(string File, string Text)> Air(WinterData data, Winter winter)
    {
        var cities = CitiesOf(Lines(data));
        yield return ("measured.csv", ScenarioTables.Outlook(cities.SelectMany(city => WinterAir.Measured(city, data.Days, winter))));

        // All years together are the scenario's own outlook.
        for (var years = 1; years < winter.Year - FirstYear; years++)
            yield return ($"outlook-{years}.csv", ScenarioTables.Outlook(cities.SelectMany(city => WinterAir.Forecast(city, data.Days, winter, years))));
    }

    private static ImmutableArray<ClinkerLine> Lines(WinterData data) => LineDraft.From(data.Lines, new KeyedDraw(Zhejiang2027.Seed));

    private static ImmutableArray<ZhejiangCity> CitiesOf(ImmutableArray<ClinkerLine> lines) =>
        [.. ZhejiangCities.All.Where(city => lines.Any(line => line.CityId == city.Id))];
}
