using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.History;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.National;

/// <summary>All provinces with kilns, calendar year 2027: a large scenario that falls apart by provinces.</summary>
public static class National2027
{
    public const string Id = "national-2027";

    public const ulong Seed = 2027_00;

    /// <summary>No notice that names classes of cities for the whole country was used.</summary>
    private const string GeneralClass = "general";

    /// <exception cref="InputFaultException">The data lack something that the draft needs.</exception>
    public static ScenarioDraft From(DraftData data)
    {
        var draw = new KeyedDraw(Seed);
        var plants = SizeDraw.Filled(data.Base.Plants, draw);
        var provinces = NationalProvinces.All.ToDictionary(province => province.Id, StringComparer.Ordinal);
        var placed = PresetLines.Placed(NationalProvinces.All.Select(province => new PresetFleet(province.Province, province.LineCount)), plants, draw);
        var lines = placed.GroupBy(line => line.Province.Id).SelectMany(own => LinesOf(provinces[own.Key], [.. own], draw)).ToImmutableArray();
        var cities = placed.Select(line => (Province: provinces[line.Province.Id], line.City)).Distinct()
            .Select(place => (place.Province, place.City, Id: CityId(place.Province, place.City))).ToImmutableArray();
        var regions = cities.ToDictionary(city => city.Id, city => city.Province.Id, StringComparer.Ordinal);
        var markets = MarketsOf(lines).ToImmutableArray();
        var outlook = NationalOutlook.From(data, cities, DraftWindows.Horizon, draw);
        var histories = HistoryDraft.OfEachMarket(lines, NationalAssumptions.StoppedOnTheEvePercent, draw);
        return new ScenarioDraft
        {
            Id = Id,
            Seed = Seed,
            Title = new("全国2027年水泥熟料错峰生产（假设草案）", "All provinces 2027, staggered clinker production (assumption-based draft)"),
            Province = "全国各省",
            Horizon = DraftWindows.Horizon,
            PollutantWeights = DraftWeights.Assumed,
            Windows = NationalRules.Windows,
            Sources = NationalSources.All,
            Provenance = NationalProvenance.For(data.Base.Plants, lines, outlook),
            DataFiles =
            [
                PresetData.PlantsFile, PresetData.PeopleFile, .. PresetData.DaysFiles, DataFolder.EarlierDaysFile, DataFolder.RecentDaysFile,
            ],
            Files = FleetFiles.Country,
            Rules = NationalRules.For(lines, cityId => regions[cityId]),
            Cities =
            [
                .. cities.Select(city => new City(
                    city.Id,
                    city.City.Name,
                    GeneralClass,
                    PresetDraft.Residents(data.Base, city.Province.Province, city.City),
                    ["class", "population"]) { Region = city.Province.Id }),
            ],
            Markets = SupplyDraft.Markets(markets, lines),
            Lines = lines,
            Outlook = outlook.Rows,
            Demand = SupplyDraft.Demand(markets, lines, DraftWindows.Horizon),
            Histories = histories,
            Orders = [.. NationalProvinces.All.SelectMany(OrdersOf)],
        };

        IEnumerable<FixedOrder> OrdersOf(NationalProvince province)
        {
            var own = lines.Where(line => regions[line.CityId] == province.Id).ToArray();
            return own.Length < NationalAssumptions.OrdersFromLines ? [] : OrderDraft.From(NationalAssumptions.OrdersOf(province), own, histories, draw);
        }
    }

    /// <summary>The lines of one province: grades and special classes are drawn province by province.</summary>
    private static IEnumerable<ClinkerLine> LinesOf(NationalProvince province, IReadOnlyList<PlacedLine> placed, KeyedDraw draw)
    {
        var grades = GradeDraw.ByQuota(placed, draw);
        var classes = ClassDraw.Of(NationalAssumptions.ClassesFor(placed.Count), placed, grades, draw);
        return placed.Select(line => PresetLines.Of(
            new GradedLine(line, grades[line.Id], classes.GetValueOrDefault(line.Id, SpecialClass.None)),
            CityId(province, line.City),
            MarketId(province, line.City.Region),
            ultraLow: false,
            draw));
    }

    /// <summary>The markets that have lines.</summary>
    private static IEnumerable<MarketAssumption> MarketsOf(IReadOnlyCollection<ClinkerLine> lines) =>
        from province in NationalProvinces.All
        from region in province.Province.Regions
        let id = MarketId(province, region.Id)
        let count = lines.Count(line => line.MarketId == id)
        where count > 0
        select new MarketAssumption(id, MarketName(province.Province, region), NationalAssumptions.DemandPercent(count, province.YearDays))
        {
            SiloDays = NationalAssumptions.SiloDays(count),
            Assumed = ["name_zh", "name_en", "silo_tonnes", "opening_stock_tonnes"],
        };

    private static LocalizedText MarketName(PresetProvince province, PresetRegion region) => province.Regions.Length == 1
        ? province.Name
        : new($"{province.Name.Zh}（{region.Name.Zh}）", $"{province.Name.En} ({region.Name.En})");

    private static string CityId(NationalProvince province, PresetCity city) => $"{province.Prefix}-{city.Id}";

    private static string MarketId(NationalProvince province, string region) => $"{province.Prefix}-{region}";
}
