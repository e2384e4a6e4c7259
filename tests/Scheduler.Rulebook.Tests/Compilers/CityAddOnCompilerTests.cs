using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Testing;

namespace Scheduler.Rulebook.Tests.Compilers;

public sealed class CityAddOnCompilerTests
{
    private static readonly LineSelector Priority = LineSelector.All with { Cities = ["c2"] };

    /// <summary>Hunan, first quarter of 2020: at least 40 days.</summary>
    private static ScenarioBuilder Hunan() => new ScenarioBuilder("2020-01-01..2020-03-31")
        .Line("province").Line("city", city: "c2").BaseDays("base", "horizon", 40);

    [Fact]
    public void Entitle_HunanSevenCities_AreAtLeast45()
    {
        var builder = Hunan().CityAddOn("cities", "horizon", CityAddOnMode.AtLeast, 45, Priority);
        Assert.Equal((40, 45), (builder.Due("province").DueDays, builder.Due("city").DueDays));
        Assert.Equal(["5: the city orders at least 45 days in the horizon: 5 days more than the base of 40"], builder.Items("city", "cities"));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(30)]
    public void Entitle_NotMoreThanTheProvince_AddsNothing(int days) =>
        Assert.Empty(Hunan().CityAddOn("cities", "horizon", CityAddOnMode.AtLeast, days, Priority).Items("city", "cities"));

    [Fact]
    public void Entitle_ATotal_RaisesTheBaseAndNotWhatOthersMadeOfIt() => Assert.Equal(43, Hunan()
        .GradeTable("grade", "horizon", [], new GradeTableRow(null, null, null, -2))
        .CityAddOn("cities", "horizon", CityAddOnMode.AtLeast, 45, Priority).Due("city").DueDays);

    [Fact]
    public void Entitle_MoreDays_AreAdded() =>
        Assert.Equal(48, Hunan().CityAddOn("cities", "horizon", CityAddOnMode.Add, 8, Priority).Due("city").DueDays);

    [Fact]
    public void Entitle_BaseOfSomeDays_IsRaisedOnTheseDays()
    {
        var gradeB = LineSelector.All with { Grades = [PerformanceGrade.B] };
        var builder = Compiling.TenDays().Line("L1", grade: PerformanceGrade.B).Stated("L1", "grade", "A", "2027-01-06..2027-01-10")
            .BaseDays("base", "horizon", 6, gradeB).CityAddOn("cities", "horizon", CityAddOnMode.AtLeast, 10);
        Assert.Equal(5, builder.Due("L1").DueDays);
    }

    [Fact]
    public void Entitle_WindowWithoutABase_AddsNothing() => Assert.Empty(Compiling.TenDays().Line("L1").Window("w", "2027-01-03..2027-01-04")
        .BaseDays("base", "horizon", 2).CityAddOn("cities", "w", CityAddOnMode.AtLeast, 2).Items("L1", "cities"));

    [Fact]
    public void Compile_ATotal_MovesTheCountOfTheBase() => Assert.Equal(
        ["0-90: 45..91 base"], Hunan().CityAddOn("cities", "horizon", CityAddOnMode.AtLeast, 45, Priority).Compile().Counts("city"));
}
