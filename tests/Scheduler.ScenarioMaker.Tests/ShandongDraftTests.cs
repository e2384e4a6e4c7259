using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.Provincial;

namespace Scheduler.ScenarioMaker.Tests;

public class ShandongDraftTests
{
    private readonly ScenarioDraft draft = Shandong2027.From(SmallDraftData.Create());

    [Fact]
    public void Lines_WhateverThePlants_AreAsManyAsWereReported() => Assert.Equal(82, draft.Lines.Length);

    [Fact]
    public void Lines_OfOneGroup_ShareACompanyWithoutItsName() => Assert.Equal(["K1", "K2", "K3"], draft.Lines.Select(line => line.CompanyId).Distinct());

    [Fact]
    public void Lines_EveryColumnButTheCity_IsMarkedAssumed() => Assert.All(draft.Lines, line =>
    {
        Assert.Equal("", line.County);
        Assert.DoesNotContain("city", line.Assumed);
        Assert.Superset(
            new HashSet<string> { "company", "market", "tonnes_per_day", "grade", "special_class", "status", "pm_g_per_t", "so2_g_per_t", "nox_g_per_t" },
            line.Assumed.ToHashSet());
    });

    [Fact]
    public void Rules_BaseDays_AddUpToTheAssociationsYear()
    {
        Assert.Equal(160, draft.Rules.OfType<BaseDays>().Sum(rule => rule.Days));
        Assert.All(draft.Rules, rule => Assert.True(rule.Source.Assumed));
        Assert.Equal(draft.Rules.Length, draft.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void Rules_LineCap_BindsNoLineThatOwesNothing()
    {
        var cap = draft.Rules.OfType<OutputCap>().Single(rule => rule.Scope == CapScope.Line);
        Assert.NotEmpty(cap.MaxTonnes);
        Assert.All(cap.MaxTonnes.Keys, id => Assert.Equal(Domain.Lines.SpecialClass.None, draft.Lines.Single(line => line.Id == id).SpecialClass));
    }

    [Fact]
    public void Outlook_OfEveryCity_IsBroughtToThePresentByTheReference() =>
        Assert.All(draft.Outlook, row => Assert.Equal(SmallDraftData.RecentAir, row.Pm25));

    [Fact]
    public void Demand_OfEveryMarket_LeavesRoomForTheStops()
    {
        foreach (var market in draft.Markets)
        {
            var full = draft.Lines.Where(line => line.MarketId == market.Id).Sum(line => (long)line.TonnesPerDay) * 365;
            Assert.InRange(draft.Demand.Where(month => month.MarketId == market.Id).Sum(month => month.Tonnes), full * 49 / 100, full * 51 / 100);
        }
    }
}
