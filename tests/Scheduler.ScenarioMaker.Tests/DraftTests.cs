using System.Globalization;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Draws;
using Scheduler.ScenarioMaker.Inputs;
using Scheduler.ScenarioMaker.Lines;
using Scheduler.ScenarioMaker.Output;
using Scheduler.ScenarioMaker.Presets;
using Scheduler.ScenarioMaker.Rules;
using Scheduler.ScenarioMaker.Supply;

namespace Scheduler.ScenarioMaker.Tests;

public class DraftTests
{
    private readonly ScenarioDraft draft = FromSmallData();

    [Fact]
    public void Lines_OfTwoCities_AreNumberedByCityAndCounty() =>
        Assert.Equal(
            [("HZ-01", "富阳区", 5000), ("HZ-02", "富阳区", 7500), ("HZ-03", "建德市", 5000), ("QZ-01", "江山市", 2500)],
            draft.Lines.Select(line => (line.Id, line.County, line.TonnesPerDay)));

    [Fact]
    public void Lines_OfOneGroup_ShareACompanyWithoutItsName() =>
        Assert.Equal(["K1", "K2", "K3", "K1"], draft.Lines.Select(line => line.CompanyId));

    [Fact]
    public void Lines_EstimatedFigures_AreMarkedBesideTheDrawnOnes()
    {
        Assert.Contains("county", draft.Lines[1].Assumed);
        Assert.DoesNotContain("tonnes_per_day", draft.Lines[1].Assumed);
        Assert.Contains("tonnes_per_day", draft.Lines[0].Assumed);
        Assert.All(draft.Lines, line => Assert.Superset(
            new HashSet<string> { "company", "market", "grade", "special_class", "status", "pm_g_per_t", "so2_g_per_t", "nox_g_per_t" },
            line.Assumed.ToHashSet()));
    }

    [Fact]
    public void Energy_OfManyLines_FollowsTheSizeAndLeavesSomeUnknown()
    {
        ClinkerLine[] lines = [.. Enumerable.Range(1, 200).Select(number => draft.Lines[0] with { Id = $"L{number}", TonnesPerDay = number <= 100 ? 2500 : 5000 })];

        var facts = EnergyDraft.From(lines, new KeyedDraw(1));

        Assert.Equal(160, facts.Length);
        Assert.All(facts, fact => Assert.Equal(FactIds.Energy, fact.Fact));
        var byLine = facts.ToDictionary(fact => fact.LineId, fact => int.Parse(fact.Value, CultureInfo.InvariantCulture));
        Assert.All(lines.Where(line => byLine.ContainsKey(line.Id)), line => Assert.InRange(byLine[line.Id], line.TonnesPerDay == 2500 ? 104 : 95, line.TonnesPerDay == 2500 ? 118 : 107));
    }

    [Fact]
    public void Targets_OfTheNotice_AreNotAssumedAndNameWhatCannotBeCounted()
    {
        Assert.All(draft.Targets, target => Assert.Equal((DraftSources.Plan.Notice, false), (target.Source.Notice, target.Source.Assumed)));
        Assert.Equal((2, 2, 4), (draft.Targets.OfType<ShareTarget>().Count(), draft.Targets.OfType<ListTarget>().Count(), draft.Targets.OfType<UncountableTarget>().Count()));
        var yaml = ScenarioYaml.Of(draft);
        Assert.Contains("    where: { facts: [{ fact: energy, atMost: 100 }] }\n    atLeastPercent: 50\n", yaml, StringComparison.Ordinal);
        Assert.Contains("    where: { minTonnesPerDay: 4000, not: { specialClasses: [co-processing] } }\n    list: true\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Demand_OfAYear_IsTheAssumedShareOfFullOutput()
    {
        foreach (var market in SupplyAssumptions.Markets.Where(market => draft.Markets.Any(other => other.Id == market.Id)))
        {
            var full = draft.Lines.Where(line => line.MarketId == market.Id).Sum(line => line.TonnesPerDay) * 365L;
            var demand = draft.Demand.Where(month => month.MarketId == market.Id).ToArray();
            Assert.Equal(12, demand.Length);
            Assert.InRange(demand.Sum(month => month.Tonnes), (full * market.DemandPercent / 100) - 12_000, (full * market.DemandPercent / 100) + 12_000);
        }
    }

    [Fact]
    public void Markets_OpeningStock_FitsTheSilos() =>
        Assert.All(draft.Markets, market => Assert.InRange(market.OpeningStockTonnes, 1, market.SiloTonnes));

    [Fact]
    public void Histories_AllLines_BeginBeforeTheHorizon()
    {
        Assert.Equal(draft.Lines.Select(line => line.Id), draft.Histories.Select(history => history.LineId));
        Assert.All(draft.Histories, history => Assert.True(history.Since < draft.Horizon.From));
    }

    [Fact]
    public void Orders_EachLine_HasOneAndRunsOnTheEve()
    {
        Assert.Equal(draft.Orders.Length, draft.Orders.Select(order => order.LineId).Distinct().Count());
        Assert.All(draft.Orders, order => Assert.Equal(
            LineState.Running, draft.Histories.Single(history => history.LineId == order.LineId).State));
    }

    [Fact]
    public void Rules_OfTheDraft_AreOfTwelveKindsAndMarkedAssumed()
    {
        Assert.Equal(12, draft.Rules.Select(rule => rule.Kind).Distinct().Count());
        Assert.All(draft.Rules, rule => Assert.True(rule.Source.Assumed));
        Assert.Equal(draft.Rules.Length, draft.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void Rules_SpringFestival_LiesAroundTheLunarNewYear()
    {
        var window = draft.Rules.OfType<SpringFestivalWindow>().Single().Window;
        Assert.Equal(new DateInterval(new LocalDate(2027, 2, 2), new LocalDate(2027, 2, 21)), Assert.Single(window.Days.Intervals));
    }

    private static ScenarioDraft FromSmallData()
    {
        using var folder = new TemporaryFolder();
        SmallData.Write(folder.Path);
        return Zhejiang2027.From(DataFolder.Read(folder.Path));
    }
}
