using Scheduler.Domain.Rules;
using Scheduler.ScenarioMaker.Drafts;
using Scheduler.ScenarioMaker.National;

namespace Scheduler.ScenarioMaker.Tests;

public class NationalDraftTests
{
    private static readonly Lazy<ScenarioDraft> Made = new(() => National2027.From(SmallDraftData.Create()));

    private static ScenarioDraft Draft => Made.Value;

    [Fact]
    public void Provinces_OfTheDraft_HaveIdsAndCodesOfTheirOwn()
    {
        Assert.Equal(30, NationalProvinces.All.Length);
        Assert.Equal(30, NationalProvinces.All.Select(province => province.Id).Distinct().Count());
        Assert.Equal(30, NationalProvinces.All.Select(province => province.Prefix).Distinct().Count());
        Assert.All(NationalProvinces.All, province =>
        {
            Assert.Equal(province.Province.Cities.Length, province.Province.Cities.Select(city => city.Code).Distinct().Count());
            Assert.Subset(province.Province.Regions.Select(region => region.Id).ToHashSet(), province.Province.Cities.Select(city => city.Region).ToHashSet());
        });
    }

    [Fact]
    public void Ids_OfCitiesLinesAndOrders_AreUniqueInTheCountry()
    {
        Assert.Equal(Draft.Cities.Length, Draft.Cities.Select(city => city.Id).Distinct().Count());
        Assert.Equal(Draft.Lines.Length, Draft.Lines.Select(line => line.Id).Distinct().Count());
        Assert.Equal(Draft.Orders.Length, Draft.Orders.Select(order => order.Id).Distinct().Count());
    }

    [Fact]
    public void Markets_OfAllLines_StayInsideOneProvince() =>
        Assert.All(Draft.Lines.GroupBy(line => line.MarketId), market => Assert.Single(market.Select(RegionOf).Distinct()));

    [Fact]
    public void Companies_OfAllLines_StayInsideOneProvince() =>
        Assert.All(Draft.Lines.GroupBy(line => line.CompanyId), company => Assert.Single(company.Select(RegionOf).Distinct()));

    [Fact]
    public void Rules_BaseDaysOfAProvince_AddUpToItsYear()
    {
        var days = Draft.Rules.OfType<BaseDays>().GroupBy(rule => Assert.Single(rule.AppliesTo.Regions))
            .ToDictionary(province => province.Key, province => province.Sum(rule => rule.Days));
        Assert.Equal(NationalProvinces.All.ToDictionary(province => province.Id, province => province.YearDays), days);
    }

    [Fact]
    public void Rules_Caps_SpeakOfOneProvinceEach()
    {
        var caps = Draft.Rules.OfType<OutputCap>().ToArray();
        Assert.Equal(NationalAssumptions.Caps.Select(cap => cap.Province), caps.Select(cap => Assert.Single(cap.AppliesTo.Regions)));
        Assert.All(caps, cap => Assert.Single(cap.MaxTonnes));
    }

    [Fact]
    public void Rules_All_AreMarkedAssumed() => Assert.All(Draft.Rules, rule => Assert.True(rule.Source.Assumed));

    [Fact]
    public void Outlook_OfEveryCity_CoversTheYearOnce()
    {
        foreach (var city in Draft.Cities)
            Assert.Equal(Draft.Horizon.Days.Dates(), Draft.Outlook.Where(row => row.City == city.Id).SelectMany(row => row.Days));
    }

    [Theory]
    [InlineData("bj-beijing")]
    [InlineData("zj-hangzhou")]
    [InlineData("zj-ningbo", false)]
    [InlineData("sd-qingdao")]
    [InlineData("gd-guangzhou", false)]
    public void Outlook_OfACity_IsMeasuredWhereThereIsASeries(string city, bool measured = true) =>
        Assert.Equal(measured, Draft.Outlook.Where(row => row.City == city).All(row => row.Pm25 == SmallDraftData.RecentAir));

    [Fact]
    public void From_Twice_GivesTheSameLines() => Assert.Equal(
        Draft.Lines.Select(line => (line.Id, line.TonnesPerDay, line.Grade)),
        National2027.From(SmallDraftData.Create()).Lines.Select(line => (line.Id, line.TonnesPerDay, line.Grade)));

    private static string RegionOf(Domain.Lines.ClinkerLine line) => Draft.Cities.Single(city => city.Id == line.CityId).Region;
}
