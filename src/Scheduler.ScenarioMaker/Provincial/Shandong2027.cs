using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.History;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Provincial;

/// <summary>Shandong, calendar year 2027, as it would be drafted in November 2026.</summary>
public static class Shandong2027
{
    public const string Id = "shandong-2027";

    public const ulong Seed = 2027_37;

    /// <summary>The city whose present level is known, nearest to Shandong; with and without 市.</summary>
    private const string Reference = "南京市";
    private const string RecentReference = "南京";

    /// <exception cref="InputFaultException">The data lack something that the draft needs.</exception>
    public static ScenarioDraft From(DraftData data)
    {
        var draw = new KeyedDraw(Seed);
        var province = ShandongFleet.Province;
        var plants = SizeDraw.Filled(data.LocatedPlants, draw);
        var placed = PresetLines.Placed([new PresetFleet(province, ShandongAssumptions.LineCount)], plants, draw);
        var grades = GradeDraw.ByQuota(placed, draw);
        var classes = ClassDraw.Of(ShandongAssumptions.Classes, placed, grades, draw);
        ImmutableArray<ClinkerLine> lines =
        [
            .. placed.Select(line => PresetLines.Of(
                new GradedLine(line, grades[line.Id], classes.GetValueOrDefault(line.Id, SpecialClass.None)),
                line.City.Id,
                line.City.Region,
                ultraLow: false,
                draw)),
        ];
        var cities = province.Cities.Where(city => lines.Any(line => line.CityId == city.Id)).ToImmutableArray();
        var names = cities.Select(city => city.Name.Zh).ToHashSet(StringComparer.Ordinal);
        var outlook = OutlookModel.From(
            data.EarlierDays.Where(day => names.Contains(day.City)),
            data.EarlierDays.Where(day => day.City == Reference),
            data.RecentDays.Where(day => day.City == RecentReference),
            Reference,
            DraftWindows.Horizon);
        var histories = HistoryDraft.OfEachMarket(lines, ShandongAssumptions.StoppedOnTheEvePercent, draw);
        return new ScenarioDraft
        {
            Id = Id,
            Seed = Seed,
            Title = new("山东2027年水泥熟料错峰生产（假设草案）", "Shandong 2027, staggered clinker production (assumption-based draft)"),
            Province = "山东省",
            Horizon = DraftWindows.Horizon,
            PollutantWeights = DraftWeights.Assumed,
            Windows = ShandongRules.Windows,
            Sources = ShandongSources.All,
            Provenance = ShandongProvenance.For(data.LocatedPlants, lines, outlook),
            DataFiles = [DraftData.LocatedPlantsFile, PresetData.PeopleFile, .. AirFiles, DataFolder.RecentDaysFile],
            Files = FleetFiles.Province,
            Rules = ShandongRules.For(lines),
            Cities = [.. cities.Select(city => CityOf(data, province, city))],
            Markets = SupplyDraft.Markets(ShandongAssumptions.Markets, lines),
            Lines = lines,
            Outlook = [.. cities.SelectMany(city => outlook.Rows.Where(row => row.City == city.Name.Zh).Select(row => row with { City = city.Id }))],
            Demand = SupplyDraft.Demand(ShandongAssumptions.Markets, lines, DraftWindows.Horizon),
            Histories = histories,
            Orders = OrderDraft.From(OrderAssumptions.All, lines, histories, draw),
        };
    }

    private static ImmutableArray<string> AirFiles =>
        [.. PresetData.DaysFiles.Where(file => file.Contains("shandong", StringComparison.Ordinal) || file.Contains("jiangsu", StringComparison.Ordinal))];

    private static City CityOf(DraftData data, PresetProvince province, PresetCity city) => new(
        city.Id,
        city.Name,
        ShandongAssumptions.ChannelCities.Contains(city.Id) ? ShandongAssumptions.ChannelClass : ShandongAssumptions.GeneralClass,
        PresetDraft.Residents(data.Base, province, city),
        ["class", "population"]);
}
