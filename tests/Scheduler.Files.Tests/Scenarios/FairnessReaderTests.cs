using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class FairnessReaderTests
{
    private const string Yaml = "scenario.yaml";

    [Fact]
    public void Terms_Read_AreAsWritten()
    {
        using var folder = With("{ groupBy: [market, grade], badDates: [winter, horizon] }");
        var scenario = folder.Read().Scenario!;

        Assert.Equal([FairnessTrait.Market, FairnessTrait.Grade], scenario.Fairness!.GroupBy.AsEnumerable());
        Assert.Equal(["winter", "horizon"], scenario.Fairness.BadDates.Select(window => window.Id));
        Assert.Equal(scenario.Horizon.Days, scenario.Fairness.BadDays);
    }

    [Fact]
    public void Terms_Missing_AreNone()
    {
        using var folder = new TestFolder();
        Assert.Null(folder.Read().Scenario!.Fairness);
    }

    [Fact]
    public void Hash_OfAScenarioThatDeclaresFairness_IsAnother()
    {
        using var without = new TestFolder();
        using var with = With("{ groupBy: [city], badDates: [winter] }");
        Assert.NotEqual(without.Read().Scenario!.ContentHash, with.Read().Scenario!.ContentHash);
    }

    [Theory]
    [InlineData("{ groupBy: [town], badDates: [winter] }", "WordUnknown", "fairness.groupBy[1]", "town")]
    [InlineData("{ groupBy: [city, city], badDates: [winter] }", "ListValueTwice", "fairness.groupBy[2]", "city")]
    [InlineData("{ groupBy: [], badDates: [winter] }", "ListEmpty", "fairness.groupBy", "[]")]
    [InlineData("{ groupBy: city, badDates: [winter] }", "NotAList", "fairness.groupBy", "city")]
    [InlineData("{ badDates: [winter] }", "KeyMissing", "fairness.groupBy", null)]
    [InlineData("{ groupBy: [city], badDates: [winters] }", "ReferenceUnknown", "fairness.badDates[1]", "winters")]
    [InlineData("{ groupBy: [city], badDates: [winter, winter] }", "ListValueTwice", "fairness.badDates[2]", "winter")]
    [InlineData("{ groupBy: [city], badDates: [] }", "ListEmpty", "fairness.badDates", "[]")]
    [InlineData("{ groupBy: [city] }", "KeyMissing", "fairness.badDates", null)]
    [InlineData("{ groupBy: [city], badDates: [winter], weight: 2 }", "KeyUnknown", "fairness.weight", "weight")]
    [InlineData("[city]", "NotAMap", "fairness", "[… 1]")]
    public void Terms_Faulty_AreOneFaultAtItsPlace(string terms, string kind, string column, string? found)
    {
        using var folder = With(terms);

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(Enum.Parse<FaultKind>(kind)), FaultText.Of(fault, Language.English));
        Assert.Equal((Yaml, folder.RowOf(Yaml, "fairness:"), column, found), (fault.File, fault.Row, fault.Column, fault.Found));
    }

    [Fact]
    public void Terms_WithSeveralFaults_TellAll()
    {
        using var folder = With("{ groupBy: [town, grade, grades], badDates: [winters], by: city }");
        Assert.Equal(
            ["fairness.by", "fairness.groupBy[1]", "fairness.groupBy[3]", "fairness.badDates[1]"], folder.Read().Faults.Select(fault => fault.Column));
    }

    private static TestFolder With(string terms) => new TestFolder().Change(Yaml, "provenance:\n", $"fairness: {terms}\nprovenance:\n");
}
