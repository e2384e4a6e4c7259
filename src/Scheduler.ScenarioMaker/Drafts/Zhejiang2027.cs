using System.Collections.Immutable;
using Scheduler.Domain.Cities;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.History;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Outlook;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Drafts;

/// <summary>Zhejiang, calendar year 2027, as it would be drafted in November 2026.</summary>
public static class Zhejiang2027
{
    public const string Id = "zhejiang-2027";

    /// <summary>Seed of every draw. The plan year itself would give the worst grade to both lines of one firm, which the county
    /// betrays; this is the next year whose draw points at no one.</summary>
    public const ulong Seed = 2029;

    /// <summary>Seed of the energy figures, which came later than everything else: no other draw hangs on it.</summary>
    public const ulong EnergySeed = 20251231;

    /// <exception cref="InputFaultException">The data lack something that the draft needs.</exception>
    public static ScenarioDraft From(SourceData data)
    {
        var draw = new KeyedDraw(Seed);
        var lines = LineDraft.From(data.Lines, draw);
        var cities = ZhejiangCities.All.Where(city => lines.Any(line => line.CityId == city.Id)).ToImmutableArray();
        var outlook = OutlookModel.From(data, ZhejiangCities.Reference, DraftWindows.Horizon);
        var histories = HistoryDraft.From(lines, HistoryAssumptions.StoppedLines, draw);
        return new ScenarioDraft
        {
            Id = Id,
            Seed = Seed,
            Title = new("浙江2027年水泥熟料错峰生产（假设草案）", "Zhejiang 2027, staggered clinker production (assumption-based draft)"),
            Province = "浙江省",
            Horizon = DraftWindows.Horizon,
            PollutantWeights = DraftWeights.Assumed,
            Windows = DraftWindows.Written,
            Fairness = RuleAssumptions.Fairness,
            Targets = DraftTargets.All,
            Sources = DraftSources.All,
            Provenance = DraftProvenance.For(data, lines, outlook),
            DataFiles = [DataFolder.LinesFile, DataFolder.ResidentsFile, DataFolder.EarlierDaysFile, DataFolder.RecentDaysFile],
            Files = Zhejiang2027Files.All,
            Rules = DraftRules.For(lines),
            Cities = [.. cities.Select(city => new City(city.Id, city.Name, city.CityClass, Residents(data.Residents, city), []))],
            Markets = SupplyDraft.Markets(SupplyAssumptions.Markets, lines),
            Lines = lines,
            Facts = EnergyDraft.From(lines, new KeyedDraw(EnergySeed)),
            Outlook = [.. cities.SelectMany(city => RowsOf(outlook, city))],
            Demand = SupplyDraft.Demand(SupplyAssumptions.Markets, lines, DraftWindows.Horizon),
            Histories = histories,
            Orders = OrderDraft.From(OrderAssumptions.All, lines, histories, draw),
        };
    }

    /// <exception cref="InputFaultException">The table has no such city.</exception>
    internal static long Residents(IReadOnlyDictionary<string, long> residents, ZhejiangCity city) =>
        residents.TryGetValue(city.Name.Zh, out var persons)
            ? persons
            : throw new InputFaultException($"{DataFolder.ResidentsFile}: no row for {city.Name.Zh}, where kiln lines stand.");

    private static IEnumerable<OutlookRow> RowsOf(OutlookModel outlook, ZhejiangCity city)
    {
        var rows = outlook.Rows.Where(row => row.City == city.Name.Zh).Select(row => row with { City = city.Id }).ToArray();
        return rows.Length > 0 ? rows : throw new InputFaultException($"{DataFolder.EarlierDaysFile}: no days of {city.Name.Zh}, where kiln lines stand.");
    }
}
